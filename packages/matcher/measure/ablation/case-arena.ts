import { explainMatch } from '#explain/explain-match.js';
import type { CaseResult } from '../cases/case-runner.js';
import { checkExpectation } from '../cases/check-expectation.js';
import type { FictionalData } from '../fictional-data.js';
import { scorerOf, type Variant } from '../scoring/variant.js';
import type { Arena } from './arena.js';
import { outcomes } from './outcomes.js';

type JudgedCase = FictionalData['cases'][number];

/** The case book: the share of cases of which everything holds that is expected. */
export function caseArena({ cases }: FictionalData): Arena<Variant> {
  return {
    name: 'case book',
    metric: `of ${cases.length} ↑`,
    measure: async (variant) => outcomes(cases.map((one) => holds(one, variant))),
  };
}

function holds({ one, prepared }: JudgedCase, variant: Variant): boolean {
  const score = scorerOf(variant, prepared);
  const results = new Map<string, CaseResult>();
  for (const letter of prepared.letters) {
    const scored = score(letter);
    if (scored === undefined) continue;
    const excluded = scored.score.eligibility === 'excluded';
    results.set(letter, { excluded, match: explainMatch(scored.expert, scored.score) });
  }
  return one.expect.every((expectation) => checkExpectation(expectation, results) === undefined);
}
