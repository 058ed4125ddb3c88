import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logisticCurve } from '#rank/text-curve.js';
import { fitCalibration } from '../../measure/calibration/fit-calibration.js';

const point = (evidence: number, fit: number) => ({ evidence, fit });

describe('a calibration', () => {
  it('makes a curve that goes through both points', () => {
    const evidence = fc.double({ min: 0.1, max: 1, noNaN: true });
    const ratio = fc.double({ min: 1.2, max: 8, noNaN: true });
    fc.assert(
      fc.property(evidence, ratio, (low, times) => {
        const curve = logisticCurve(fitCalibration(point(low, 0.1), point(low * times, 0.7)));
        expect(curve(low)).toBeCloseTo(0.1, 9);
        expect(curve(low * times)).toBeCloseTo(0.7, 9);
      }),
    );
  });

  it.each([
    ['who are wanted give no more evidence than strangers', 0.5],
    ['the points lie so far apart that the curve would be flat before it rises', 20],
  ])('is refused when those %s', (_, high) => {
    expect(() => fitCalibration(point(0.5, 0.1), point(high, 0.7))).toThrow(RangeError);
  });
});
