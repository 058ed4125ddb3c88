/** Brings the evidence for a text, 0 or more, to [0, 1]: 0 without evidence, and never falling. */
export type TextCurve = (evidence: number) => number;

/** A logistic curve as data. */
export interface TextCalibration {
  /** Evidence at which the logistic curve has its middle; a text is then about half satisfied. */
  readonly halfAt: number;
  /** How steep the curve is there. */
  readonly steepness: number;
}

const CALIBRATION: TextCalibration = { halfAt: 0.8, steepness: 5 };

/** The curve by which evidence is judged. */
export function textCurve(): TextCurve {
  return logisticCurve(CALIBRATION);
}

/** The logistic curve of a calibration, lowered and stretched so that no evidence is 0. */
export function logisticCurve({ halfAt, steepness }: TextCalibration): TextCurve {
  const logistic = (evidence: number) => 1 / (1 + Math.exp(-steepness * (evidence - halfAt)));
  const floor = logistic(0);
  return (evidence) => (logistic(evidence) - floor) / (1 - floor);
}
