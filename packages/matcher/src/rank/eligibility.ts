import type { Match } from '../domain/match.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import type { WeighedJudgement } from './weighed-judgement.js';

/**
 * The must-haves that stand between a profile and an assignment: missing, or unknown. Free text is never in the way,
 * since no profile can be expected to speak to it.
 */
export function unmetMustHaves<Judged extends WeighedJudgement>(judgements: readonly Judged[]): Judged[] {
  return judgements.filter(
    ({ criterion, judgement: { status } }) =>
      criterion.necessity === 'must' &&
      (status === 'missing' || (status === 'unknown' && criterion.kind !== 'text')),
  );
}

/** `excluded`: a must-have is missing, or unknown where the policy keeps such experts out. */
export function eligibilityOf(
  { policy }: ProjectSpec,
  judgements: readonly WeighedJudgement[],
): Match['eligibility'] {
  const unmet = unmetMustHaves(judgements);
  if (unmet.length === 0) return 'eligible';
  const isMissing = unmet.some(({ judgement }) => judgement.status === 'missing');
  return isMissing || policy.unknownMustHave === 'exclude' ? 'excluded' : 'verify';
}
