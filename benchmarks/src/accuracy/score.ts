/** How many values were found, were right, and were there to be found. */
export interface Counts {
  readonly right: number;
  readonly found: number;
  readonly there: number;
}

/** Precision, recall and their harmonic mean; 1 where there was nothing to find and nothing was found. */
export interface Score extends Counts {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

export const NOTHING: Counts = { right: 0, found: 0, there: 0 };

/** Counts of one field of one document; values that repeat count as often as they stand in both. */
export function countsOf(found: readonly string[], there: readonly string[]): Counts {
  const left = new Map<string, number>();
  for (const value of there) left.set(value, (left.get(value) ?? 0) + 1);
  let right = 0;
  for (const value of found) {
    const count = left.get(value) ?? 0;
    if (count > 0) right += 1;
    left.set(value, count - 1);
  }
  return { right, found: found.length, there: there.length };
}

/** The counts of two documents together. */
export function sum(one: Counts, other: Counts): Counts {
  return {
    right: one.right + other.right,
    found: one.found + other.found,
    there: one.there + other.there,
  };
}

/** The score of counts. */
export function scoreOf(counts: Counts): Score {
  const { right, found, there } = counts;
  const share = (whole: number) => (whole === 0 ? 1 : right / whole);
  return {
    ...counts,
    precision: share(found),
    recall: share(there),
    f1: found + there === 0 ? 1 : (2 * right) / (found + there),
  };
}
