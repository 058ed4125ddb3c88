import { describe, expect, it } from 'vitest';
import { readSafetensors } from '#embed/safetensors.js';

describe('readSafetensors', () => {
  it('reads the tensors by name', () => {
    const header = {
      __metadata__: { format: 'pt' },
      a: { dtype: 'F16', shape: [2], data_offsets: [0, 4] },
      b: { dtype: 'F32', shape: [1, 1], data_offsets: [4, 8] },
    };
    const tensors = readSafetensors(safetensors(header, Uint8Array.of(1, 2, 3, 4, 5, 6, 7, 8)));
    expect([...tensors]).toEqual([
      ['a', { dtype: 'F16', shape: [2], bytes: Uint8Array.of(1, 2, 3, 4) }],
      ['b', { dtype: 'F32', shape: [1, 1], bytes: Uint8Array.of(5, 6, 7, 8) }],
    ]);
  });

  it('refuses a file that is cut off', () => {
    const header = { a: { dtype: 'F16', shape: [2], data_offsets: [0, 4] } };
    expect(() => readSafetensors(safetensors(header, Uint8Array.of(1, 2)))).toThrow(RangeError);
    expect(() => readSafetensors(Uint8Array.of(1, 2))).toThrow(RangeError);
    expect(() => readSafetensors(Uint8Array.of(9, 0, 0, 0, 0, 0, 0, 0, 1))).toThrow(SyntaxError);
  });
});

function safetensors(header: object, data: Uint8Array): Uint8Array {
  const json = new TextEncoder().encode(JSON.stringify(header));
  const length = new Uint8Array(BigUint64Array.of(BigInt(json.length)).buffer);
  return new Uint8Array([...length, ...json, ...data]);
}
