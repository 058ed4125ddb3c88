import type { UnitScores } from '#evaluate/unit-scores.js';

/** What variants are compared on. */
export interface Arena<Variant> {
  readonly name: string;
  /** What is measured, and which way is better: `MAP ↑`. */
  readonly metric: string;
  /** How a variant does, unit by unit; the units are the same for all variants. */
  measure(variant: Variant): Promise<Pick<UnitScores, 'sum' | 'weight'>>;
}
