import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bootstrap } from '#evaluate/bootstrap.js';

const values = Array.from({ length: 200 }, (_, k) => (k * 37) % 100);
const mean = (sample: readonly number[]) =>
  sample.reduce((sum, k) => sum + (values[k] ?? 0), 0) / sample.length;

describe('the percentile bootstrap', () => {
  it('agrees with the normal interval of a mean of many', () => {
    const average = mean(values.map((_, k) => k));
    const variance = values.reduce((sum, value) => sum + (value - average) ** 2, 0) / values.length;
    const half = 1.96 * Math.sqrt(variance / values.length);
    const { low, high } = bootstrap(values.length, mean);
    expect(Math.abs(low - (average - half))).toBeLessThan(0.1 * half);
    expect(Math.abs(high - (average + half))).toBeLessThan(0.1 * half);
  });

  it('draws the same samples for the same seed, others for another', () => {
    expect(bootstrap(200, mean)).toEqual(bootstrap(200, mean, { seed: 1 }));
    expect(bootstrap(200, mean, { seed: 2 })).not.toEqual(bootstrap(200, mean));
  });

  it('leaves out 25 of 1,000 resamples at either end', () => {
    let drawn = 0;
    expect(bootstrap(3, () => drawn++)).toEqual({ low: 24, high: 975 });
    expect(drawn).toBe(1_000);
  });

  it('gives a statistic that never changes no width', () => {
    expect(bootstrap(5, () => 0.25)).toEqual({ low: 0.25, high: 0.25 });
  });

  it('draws as many units as there are, all of them among those there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50 }), fc.integer(), (units, seed) => {
        const everySound = (sample: readonly number[]) =>
          Number(sample.length === units && sample.every((k) => Number.isInteger(k) && k >= 0 && k < units));
        expect(bootstrap(units, everySound, { seed, resamples: 40 })).toEqual({ low: 1, high: 1 });
      }),
    );
  });
});
