import type { MatchAnswer } from '../domain/match.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { explainMatch } from '../explain/explain-match.js';
import { appliedWeights } from '../rank/applied-weights.js';
import { findCandidates, type PreparedQuery, retrieval } from '../retrieve/find-candidates.js';
import type { SpecInput } from '../spec/spec-input.js';
import { specOfToday } from '../spec/spec-of-today.js';
import { nearMisses } from './near-misses.js';
import { type AnswerSources, byScore, candidateTask, scoreCandidate } from './score-candidate.js';
import { type Selection, selectionOf } from './select-experts.js';

/** How many matches, and how good. */
export interface MatchOptions {
  /** 1 or more; default 10. */
  readonly limit?: number;
  /** Only matches with this score or more, 0 to 100; default 0. */
  readonly minScore?: number;
  /** How many of those who fail a must-have to tell of; default 0. */
  readonly nearMisses?: number;
  /** Must-haves without free text: only who is proved to meet all of them is ranked. Scores are not changed by it. */
  readonly among?: SpecInput;
}

/** Finds the candidates for a spec, scores each by itself, and explains the best. */
export function answerSpec(
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  sources: AnswerSources,
  { limit = 10, minScore = 0, nearMisses: near = 0, among }: MatchOptions,
): MatchAnswer {
  const task = candidateTask(spec, queries, sources);
  const sought = retrieval(task, sources.index);
  const chosen = among === undefined ? everyone(sources) : selectionOf(specOfToday(among), sources);
  const { expertIds, ruledOut } = findCandidates(sought, limit, chosen.candidates);
  const scored = expertIds
    .filter((expertId) => chosen.proved(expertId) !== undefined)
    .flatMap((expertId) => scoreCandidate(expertId, task, sources) ?? []);
  const kept = scored.filter(({ score }) => score.eligibility !== 'excluded');
  const matches = kept
    .filter(({ score }) => score.score >= minScore)
    .sort(byScore)
    .slice(0, limit)
    .map(({ expert, score }) => explainMatch(expert, score));
  const shut = { ...chosen, candidates: ruledOut.and(chosen.candidates) };
  const excluded = scored.filter((one) => !kept.includes(one));
  return {
    spec,
    appliedWeights: appliedWeights(spec),
    matches,
    excluded: shut.candidates.count() + excluded.length,
    nearMisses: nearMisses(task, sources, sought, shut, excluded, near),
  };
}

function everyone({ index, expert }: AnswerSources): Selection {
  return { candidates: index.everyone, proved: expert };
}
