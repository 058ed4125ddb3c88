import type { ComparedExpert } from '../domain/comparison.js';
import type { CriterionResult, Match } from '../domain/match.js';
import { sumOfPoints } from '../rank/points.js';

/** Puts matches for one spec beside each other: what each has more or less than the first, criterion by criterion. */
export function compareMatches(matches: readonly Match[]): ComparedExpert[] {
  const [first] = matches;
  return matches.map((match) => {
    const criteria = match.criteria.map((result, k) => ({
      ...result,
      difference: pointsAhead(result, first?.criteria[k]),
    }));
    return {
      ...match,
      difference: sumOfPoints(criteria.map(({ difference }) => difference)),
      criteria,
    };
  });
}

/** The points by which one result is above the other. */
export function pointsAhead(
  { contribution }: Pick<CriterionResult, 'contribution'>,
  other: Pick<CriterionResult, 'contribution'> | undefined,
): number {
  return sumOfPoints([contribution, -(other?.contribution ?? 0)]);
}
