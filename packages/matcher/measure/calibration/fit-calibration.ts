import type { TextCalibration } from '#rank/text-curve.js';

/** A point that a curve goes through. */
export interface CurvePoint {
  readonly evidence: number;
  /** Between 0 and 1. */
  readonly fit: number;
}

const STEPS = 200;

/**
 * The logistic curve through two points. With `x = exp(-steepness * evidence)` and `a = exp(steepness * halfAt)` it
 * is `fit = (1 - x) / (1 + a x)`, so that the ratio of the two points' evidence depends on `a` alone and falls with it.
 * @param low the point with less evidence and less fit
 * Errors: RangeError when no such curve goes through both.
 */
export function fitCalibration(low: CurvePoint, high: CurvePoint): TextCalibration {
  const ratio = high.evidence / low.evidence;
  const scaled = ({ fit }: CurvePoint, logA: number) => Math.log((1 + fit * Math.exp(logA)) / (1 - fit));
  const ratioAt = (logA: number) => scaled(high, logA) / scaled(low, logA);
  let [from, to] = [-30, 300];
  if (!(ratioAt(from) > ratio && ratio > ratioAt(to)))
    throw new RangeError(`no curve gives ${low.fit} at ${low.evidence} and ${high.fit} at ${high.evidence}`);
  for (let step = 0; step < STEPS; step++) {
    const middle = (from + to) / 2;
    if (ratioAt(middle) > ratio) from = middle;
    else to = middle;
  }
  const steepness = scaled(low, from) / low.evidence;
  return { halfAt: from / steepness, steepness };
}
