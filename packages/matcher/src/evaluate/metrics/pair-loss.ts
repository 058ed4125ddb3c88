/** A project that was judged for an expert, and the score that a run gives the two. */
export interface JudgedScore {
  readonly grade: number;
  /** Absent when the run has none. */
  readonly score?: number;
}

/** What one expert adds to the loss: the loss is the sum of `wrong` over the sum of `total`. */
export interface PairWeights {
  readonly wrong: number;
  readonly total: number;
}

/**
 * The weight of an expert's pairs of projects that scores put in the wrong order, and of all of them. A pair weighs
 * the difference of its grades; a tie or a missing score counts half. The loss is 0 when perfect, 0.5 by chance.
 * Source: Stelmakh, Wieting, Neubig & Shah, "A gold standard dataset for the reviewer assignment problem", 2023.
 */
export function pairLoss(judged: readonly JudgedScore[]): PairWeights {
  let wrong = 0;
  let total = 0;
  for (const [k, a] of judged.entries()) {
    for (const b of judged.slice(k + 1)) {
      const weight = Math.abs(a.grade - b.grade);
      wrong += weight * shareWrong(a, b);
      total += weight;
    }
  }
  return { wrong, total };
}

function shareWrong(a: JudgedScore, b: JudgedScore): number {
  if (a.score === undefined || b.score === undefined || a.score === b.score) return 0.5;
  return a.score > b.score === a.grade > b.grade ? 0 : 1;
}
