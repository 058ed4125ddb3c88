import type { RateCriterion } from '../../domain/criterion.js';
import type { CriterionWords, JudgedFacts } from '../criterion-words.js';

/** What is asked for an hour. */
export function rateWords(
  { maxPerHour, currency }: RateCriterion,
  { profile: { rate } }: JudgedFacts,
): CriterionWords {
  const limit = `${currency} ${maxPerHour}/h`;
  const wanted = `a rate of at most ${limit}`;
  const asked = rate && `${rate.currency} ${rate.amountPerHour}/h`;
  const over = `the rate of ${asked} is over ${limit}`;
  return {
    wanted,
    ...(asked !== undefined && { instead: asked }),
    question: `whether ${wanted} is accepted`,
    met: { verb: 'asks', object: asked ?? `no more than ${limit}` },
    unknown: { verb: 'states', object: asked === undefined ? 'no rate' : `no rate in ${currency}` },
    partial: over,
    missing: over,
  };
}
