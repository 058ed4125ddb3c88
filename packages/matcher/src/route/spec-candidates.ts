import {
  type AnswerSources,
  byScore,
  candidateTask,
  type ScoredExpert,
  scoreCandidate,
} from '../answer/score-candidate.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { unmetMustHaves } from '../rank/eligibility.js';
import {
  findCandidates,
  nearestExperts,
  type PreparedQuery,
  retrieval,
} from '../retrieve/find-candidates.js';
import { Bitset } from '../search/bitset.js';
import type { SearchIndex } from '../search/search-index.js';
import type { TaskCandidate, TaskCandidates } from './candidate.js';

/** How many candidates a task is given. */
export interface CandidateOptions {
  /** Those who may get it, 1 or more; default 50. */
  readonly limit?: number;
  /** Those whom a must-have excludes, to tell what is lacking; default 20. */
  readonly nearMisses?: number;
  /** Experts who are scored whatever the limit, as those a task requires; default none. */
  readonly always?: readonly string[];
  /** Only these may get it; default: everybody. What others lack is told all the same. */
  readonly among?: Iterable<string>;
}

/**
 * The candidates of a task by its spec: the best, and some of those whom a must-have excludes, with what they lack.
 * Where everybody whom no must-have rules out was scored, `restAtMost` says how good the best is who was left out.
 */
export function specCandidates(
  taskId: string,
  spec: ProjectSpec,
  queries: readonly PreparedQuery[],
  sources: AnswerSources,
  { limit = 50, nearMisses = 20, always = [], among }: CandidateOptions = {},
): TaskCandidates {
  const task = candidateTask(spec, queries, sources);
  const sought = retrieval(task, sources.index);
  const { expertIds, ruledOut, isWhole } = findCandidates(sought, limit, ordinalsOf(among, sources.index));
  const near = nearMisses === 0 ? [] : nearestExperts(sought, ruledOut, nearMisses);
  const ids = new Set([...expertIds, ...near, ...always]);
  const scored = [...ids].flatMap((id) => scoreCandidate(id, task, sources) ?? []).sort(byScore);
  const able = scored.filter(({ score }) => score.eligibility !== 'excluded');
  const excluded = scored.filter(({ score }) => score.eligibility === 'excluded').slice(0, nearMisses);
  const required = able.slice(limit).filter(({ expert }) => always.includes(expert.id));
  const left = able.slice(limit).find(({ expert }) => !always.includes(expert.id));
  return {
    taskId,
    candidates: [...able.slice(0, limit), ...required, ...excluded].map(toCandidate),
    ...(isWhole ? { restAtMost: left?.score.score ?? 0 } : {}),
  };
}

function ordinalsOf(expertIds: Iterable<string> | undefined, index: SearchIndex): Bitset {
  if (expertIds === undefined) return index.everyone;
  return Bitset.of([...expertIds].flatMap((id) => index.ordinal(id) ?? []));
}

function toCandidate({ expert, score }: ScoredExpert): TaskCandidate {
  const unmet = unmetMustHaves(score.judgements).map(({ criterion }) => criterion.words);
  return { expertId: expert.id, score: score.score, eligibility: score.eligibility, unmet };
}
