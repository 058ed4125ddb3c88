import type { Expert } from '../domain/expert.js';
import type { ProjectSpec } from '../domain/project-spec.js';
import { mustHaveFilter } from '../retrieve/must-have-filter.js';
import { specFacets } from '../retrieve/spec-facets.js';
import type { Bitset } from '../search/bitset.js';
import { type AnswerSources, candidateTask, scoreCandidate } from './score-candidate.js';

/** Which part of a selection is wanted. */
export interface SelectOptions {
  /** At most so many; default 100. */
  readonly limit?: number;
  /** Only ids greater than this. */
  readonly afterId?: string;
}

/** Who is proved to meet every criterion of a spec. */
export interface Selection {
  /** Those whom no facet rules out, by ordinal. */
  readonly candidates: Bitset;
  /** Who one of them is; undefined for whoever is not proved to meet every criterion, or is gone meanwhile. */
  proved(expertId: string): Expert | undefined;
}

/** @param spec of must-haves, without free text, so that no query is needed */
export function selectionOf(spec: ProjectSpec, sources: AnswerSources): Selection {
  const task = candidateTask(spec, [], sources);
  return {
    candidates: mustHaveFilter(spec, specFacets(spec, sources.index)),
    proved: (expertId) => {
      const scored = scoreCandidate(expertId, task, sources);
      const isProved = scored?.score.judgements.every(({ judgement }) => judgement.status === 'met');
      return isProved === true ? scored?.expert : undefined;
    },
  };
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
  const { candidates, proved } = selectionOf(spec, sources);
  const ids = Array.from(candidates, (ordinal) => sources.index.expertId(ordinal)).filter(
    (id) => id > afterId,
  );
  const selected: Expert[] = [];
  for (const id of ids.sort()) {
    const expert = proved(id);
    if (expert !== undefined) selected.push(expert);
    if (selected.length >= limit) break;
  }
  return selected;
}
