import type { UnitScores } from '#evaluate/unit-scores.js';

/** What holds and what does not, as the units of a share. */
export function outcomes(hold: readonly boolean[]): Pick<UnitScores, 'sum' | 'weight'> {
  return { sum: hold.map(Number), weight: hold.map(() => 1) };
}
