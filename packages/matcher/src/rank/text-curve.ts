import type { VectorSpace } from '../embed/embedder.js';
import { TEXT_CALIBRATIONS } from './text-calibrations.js';

/** Brings the evidence for a text, 0 or more, to [0, 1]: 0 without evidence, and never falling. */
export type TextCurve = (evidence: number) => number;

/** A logistic curve as data. */
export interface TextCalibration {
  /** Evidence at which the logistic curve has its middle; a text is then about half satisfied. */
  readonly halfAt: number;
  /** How steep the curve is there. */
  readonly steepness: number;
}

const CALIBRATIONS: ReadonlyMap<string, TextCalibration> = new Map(Object.entries(TEXT_CALIBRATIONS));
/** For a model that was not calibrated: that of the packaged one. */
const UNCALIBRATED = TEXT_CALIBRATIONS['all-MiniLM-L6-v2/fp16/8c5f5c1a'];

/**
 * The curve by which evidence from vectors of a space is judged. A model that was not calibrated is judged like
 * the packaged one: the order by a free text alone is the same whatever the curve, its value beside other criteria is
 * not.
 */
export function textCurve({ model }: VectorSpace): TextCurve {
  return logisticCurve(CALIBRATIONS.get(model) ?? UNCALIBRATED);
}

/** The logistic curve of a calibration, lowered and stretched so that no evidence is 0. */
export function logisticCurve({ halfAt, steepness }: TextCalibration): TextCurve {
  const logistic = (evidence: number) => 1 / (1 + Math.exp(-steepness * (evidence - halfAt)));
  const floor = logistic(0);
  return (evidence) => (logistic(evidence) - floor) / (1 - floor);
}
