import { describe, expect, it } from 'vitest';
import { poolTokens } from '#embed/pool-tokens.js';

const tokens = Float32Array.of(3, 0, 0, 4, 0, 8);

describe('poolTokens', () => {
  it('takes the mean of the tokens', () => {
    expect(poolTokens(tokens, 2, 'mean', false)).toEqual(Float32Array.of(1, 4));
  });

  it('takes the first token', () => {
    expect(poolTokens(tokens, 2, 'cls', false)).toEqual(Float32Array.of(3, 0));
  });

  it('scales to length 1', () => {
    expect(poolTokens(Float32Array.of(3, 4), 2, 'mean', true)).toEqual(Float32Array.of(0.6, 0.8));
  });

  it('leaves the null vector and its input as they are', () => {
    const zero = Float32Array.of(0, 0);
    expect(poolTokens(zero, 2, 'cls', true)).toEqual(zero);
    const input = Float32Array.of(3, 4);
    poolTokens(input, 2, 'cls', true);
    expect(input).toEqual(Float32Array.of(3, 4));
  });
});
