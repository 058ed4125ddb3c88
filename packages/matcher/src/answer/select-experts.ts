import type { Expert } from '../domain/expert.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { mustHaveFilter } from '../retrieve/must-have-filter.js';
import { specFacets } from '../retrieve/spec-facets.js';
import { type AnswerSources, candidateTask, scoreCandidate } from './score-candidate.js';

/** Which part of a selection is wanted. */
export interface SelectOptions {
  /** At most so many; default 100. */
  readonly limit?: number;
  /** Only ids greater than this. */
  readonly afterId?: string;
}

/**
 * The experts who are proved to meet every criterion of a spec, in order of id. What the facets rule out is not read; the others are judged
 * one by one, until there are enough.
 * @param spec of must-haves, without free text, so that no query is needed
 */
export function selectExperts(
  spec: ProjectSpec,
  sources: AnswerSources,
  { limit = 100, afterId = '' }: SelectOptions,
): Expert[] {
  const { index } = sources;
  const task = candidateTask(spec, [], sources);
  const allowed = mustHaveFilter(spec, specFacets(spec, index));
  const ids = Array.from(allowed, (ordinal) => index.expertId(ordinal)).filter((id) => id > afterId);
  const selected: Expert[] = [];
  for (const id of ids.sort()) {
    const scored = scoreCandidate(id, task, sources);
    const isProved = scored?.score.judgements.every(({ judgement }) => judgement.status === 'met');
    if (scored !== undefined && isProved) selected.push(scored.expert);
    if (selected.length >= limit) break;
  }
  return selected;
}
