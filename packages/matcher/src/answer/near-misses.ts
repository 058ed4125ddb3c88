import type { Match } from '../domain/match.js';
import { explainMatch } from '../explain/explain-match.js';
import { findRuledOut } from '../retrieve/find-ruled-out.js';
import {
  type AnswerSources,
  type ScoredExpert,
  type ScoringTask,
  scoreCandidate,
} from './score-candidate.js';

/** Experts ruled out who are looked at closely. */
const POOL = 60;

/**
 * Who would match but for a must-have: fewest failed must-haves first, then best score, ties by expert id.
 * @param excluded the candidates that the criteria kept out
 */
export function nearMisses(
  task: ScoringTask,
  sources: AnswerSources,
  excluded: readonly ScoredExpert[],
  limit: number,
): Match[] {
  if (limit === 0) return [];
  const ids = findRuledOut(task.spec, task.queries, task.weights, sources.index, POOL);
  const ruledOut = ids.flatMap((expertId) => scoreCandidate(expertId, task, sources) ?? []);
  return [...excluded, ...ruledOut]
    .sort(
      (a, b) =>
        failed(a) - failed(b) || b.score.score - a.score.score || (a.expert.id < b.expert.id ? -1 : 1),
    )
    .slice(0, limit)
    .map(({ expert, score }) => explainMatch(expert, score));
}

function failed({ score }: ScoredExpert): number {
  const isFailed = (status: string) => status === 'missing' || status === 'unknown';
  return score.judgements.filter(
    ({ criterion, judgement }) => criterion.necessity === 'must' && isFailed(judgement.status),
  ).length;
}
