import type { Match } from '../domain/match.js';
import { explainMatch } from '../explain/explain-match.js';
import { unmetMustHaves } from '../rank/eligibility.js';
import { nearestExperts, type Retrieval } from '../retrieve/find-candidates.js';
import {
  type AnswerSources,
  byScore,
  type CandidateTask,
  type ScoredExpert,
  scoreCandidate,
} from './score-candidate.js';
import type { Selection } from './select-experts.js';

/** Experts ruled out who are looked at closely. */
const POOL = 60;

/**
 * Who would match but for a must-have: fewest failed must-haves first, then best score, ties by expert id.
 * @param ruledOut the experts whom their facets kept out
 * @param excluded the candidates that the criteria kept out
 */
export function nearMisses(
  task: CandidateTask,
  sources: AnswerSources,
  sought: Retrieval,
  ruledOut: Selection,
  excluded: readonly ScoredExpert[],
  limit: number,
): Match[] {
  if (limit === 0) return [];
  const ids = nearestExperts(sought, ruledOut.candidates, POOL).filter(
    (expertId) => ruledOut.proved(expertId) !== undefined,
  );
  const scored = ids.flatMap((expertId) => scoreCandidate(expertId, task, sources) ?? []);
  return [...excluded, ...scored]
    .sort((a, b) => failed(a) - failed(b) || byScore(a, b))
    .slice(0, limit)
    .map(({ expert, score }) => explainMatch(expert, score));
}

function failed({ score }: ScoredExpert): number {
  return unmetMustHaves(score.judgements).length;
}
