import type { Change } from '../domain/match.js';
import { unmetMustHaves } from '../rank/eligibility.js';
import { sumOfPoints } from '../rank/points.js';
import { pointsLost } from '../rank/weighed-judgement.js';
import type { SpokenJudgement } from './spoken-judgement.js';

/** A gap worth less is not worth telling, in points. */
const LEAST_GAP = 0.05;

/**
 * What would change a match: each must-have in the way; where none is, the gap that costs most points. The brief as
 * a whole is no gap that anybody could close.
 */
export function whatWouldChange(judgements: readonly SpokenJudgement[], score: number): Change[] {
  const unmet = unmetMustHaves(judgements);
  const changes = unmet.length > 0 ? unmet : widestGap(judgements);
  return changes.map((one) => ({
    criterionId: one.criterion.id,
    status: one.judgement.status,
    sentence: sentence(one, unmet.length),
    scoreIfMet: sumOfPoints([score, pointsLost(one)]),
  }));
}

function widestGap(judgements: readonly SpokenJudgement[]): SpokenJudgement[] {
  return judgements
    .filter(({ criterion, judgement }) => {
      const isWholeBrief = criterion.kind === 'text' && criterion.isWholeBrief === true;
      return judgement.status !== 'met' && !isWholeBrief;
    })
    .filter((one) => pointsLost(one) >= LEAST_GAP)
    .sort((a, b) => pointsLost(b) - pointsLost(a))
    .slice(0, 1);
}

function sentence(one: SpokenJudgement, inTheWay: number): string {
  const { wanted, instead, question } = one.words;
  if (inTheWay > 0 && one.judgement.status === 'unknown') return `To verify: ask ${question}.`;
  const asked = instead === undefined ? wanted : `${wanted} instead of ${instead}`;
  if (inTheWay === 0) return `Would gain ${pointsLost(one).toFixed(1)} points with ${asked}.`;
  return inTheWay === 1 ? `Would qualify with ${asked}.` : `Needs ${asked}.`;
}
