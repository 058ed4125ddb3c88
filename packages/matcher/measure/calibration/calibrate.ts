import { MET_FROM, PARTIAL_FROM } from '#rank/criteria/text.js';
import type { TextCalibration, TextCurve } from '#rank/text-curve.js';
import { type CurvePoint, fitCalibration } from './fit-calibration.js';
import { quantile } from './quantile.js';
import type { TextPair } from './text-pairs.js';

/** What the curve makes of the person whom a brief was written for, in the middle. */
const RELATED = { share: 0.5, fit: 0.7 };
/** What only one of twenty people of other fields exceeds. */
const UNRELATED = { share: 0.95, fit: 0.1 };

/** The evidence that the briefs of one field find. */
export interface FieldEvidence {
  readonly field: string;
  readonly related: readonly number[];
  readonly unrelated: readonly number[];
}

/** The pairs by field, in order of its name. */
export function byField(pairs: readonly TextPair[]): FieldEvidence[] {
  return [...new Set(pairs.map(({ field }) => field))].sort().map((field) => {
    const own = pairs.filter((pair) => pair.field === field);
    const evidence = (related: boolean) =>
      own.filter((pair) => pair.related === related).map((pair) => pair.evidence);
    return { field, related: evidence(true), unrelated: evidence(false) };
  });
}

/** The curve that suits all fields best; each field counts the same, however many pairs it has. */
export function calibrate(fields: readonly FieldEvidence[]): TextCalibration {
  const { halfAt, steepness } = fitCalibration(unrelatedPoint(fields), relatedPoint(fields));
  return { halfAt: rounded(halfAt), steepness: rounded(steepness) };
}

/** What the curve makes of the evidence for people whom briefs were written for. */
export function relatedPoint(fields: readonly FieldEvidence[]): CurvePoint {
  return { evidence: mean(fields.map((one) => quantile(one.related, RELATED.share))), fit: RELATED.fit };
}

function unrelatedPoint(fields: readonly FieldEvidence[]): CurvePoint {
  const evidence = mean(fields.map((one) => quantile(one.unrelated, UNRELATED.share)));
  return { evidence, fit: UNRELATED.fit };
}

/** What a curve makes of the pairs of a field. */
export interface FieldFits {
  readonly field: string;
  readonly related: FitsOfPairs;
  readonly unrelated: FitsOfPairs;
}

interface FitsOfPairs {
  readonly pairs: number;
  readonly median: number;
  /** Only one of twenty is above. */
  readonly p95: number;
  /** Shares of the pairs whose text counts as met, and as met in part or better. */
  readonly met: number;
  readonly partial: number;
}

/** What a curve makes of the pairs of a field. */
export function fieldFits({ field, related, unrelated }: FieldEvidence, curve: TextCurve): FieldFits {
  return { field, related: fitsOf(related.map(curve)), unrelated: fitsOf(unrelated.map(curve)) };
}

function fitsOf(fits: readonly number[]): FitsOfPairs {
  const share = (from: number) => fits.filter((fit) => fit >= from).length / fits.length;
  return {
    pairs: fits.length,
    median: quantile(fits, 0.5),
    p95: quantile(fits, 0.95),
    met: share(MET_FROM),
    partial: share(PARTIAL_FROM),
  };
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function rounded(value: number): number {
  return Math.round(value * 100) / 100;
}
