import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logisticCurve } from '#rank/text-curve.js';

const calibration = fc.record({
  halfAt: fc.double({ min: 0.1, max: 2, noNaN: true }),
  steepness: fc.double({ min: 1, max: 20, noNaN: true }),
});
const evidence = fc.double({ min: 0, max: 3, noNaN: true });

describe('a logistic curve', () => {
  it('is 0 without evidence, stays within [0, 1] and never falls', () => {
    fc.assert(
      fc.property(calibration, evidence, evidence, (data, one, other) => {
        const curve = logisticCurve(data);
        expect(curve(0)).toBe(0);
        expect(curve(Math.max(one, other))).toBeGreaterThanOrEqual(curve(Math.min(one, other)));
        expect(curve(one)).toBeGreaterThanOrEqual(0);
        expect(curve(one)).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('is about a half at its middle', () => {
    expect(logisticCurve({ halfAt: 1, steepness: 8 })(1)).toBeCloseTo(0.5, 2);
  });
});
