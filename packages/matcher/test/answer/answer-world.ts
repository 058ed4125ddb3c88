import type { AnswerSources } from '#answer/score-candidate.js';
import type { Expert } from '#domain/expert.js';
import type { ExpertProfile } from '#domain/expert-profile.js';
import type { ProjectSpec } from '#domain/project-spec.js';
import { facetKeys } from '#retrieve/facet-keys.js';
import type { PreparedQuery } from '#retrieve/find-candidates.js';
import type { IndexedExpert } from '#search/indexed-passage.js';
import { SearchIndex } from '#search/search-index.js';
import { makeExperts, makeQueries, OPTIONS } from '../search/indexed-experts.js';

/** An expert with the vectors of the passages. */
export interface Inhabitant {
  readonly expert: Expert;
  readonly indexed: IndexedExpert;
}

/** Briefs' free texts that speak to the passages of the inhabitants. */
export const TEXTS: readonly string[] = makeQueries(5, 4).map(({ text }) => text);
const VECTORS = new Map(makeQueries(5, 4).map(({ text, vector }) => [text, vector]));

const INDEXED = makeExperts(600, 11);

/** Experts of these profiles, 600 at most, with made-up passages. */
export function inhabitants(profiles: readonly ExpertProfile[]): Inhabitant[] {
  return INDEXED.slice(0, profiles.length).flatMap((indexed, k) => {
    const profile = profiles[k];
    return profile === undefined ? [] : { indexed, expert: expertOf(indexed, profile) };
  });
}

function expertOf({ expertId, passages }: IndexedExpert, profile: ExpertProfile): Expert {
  return {
    id: expertId,
    profile,
    identity: { emails: [], phones: [], links: [] },
    passages: passages.map(({ field, text }) => ({ field, text, span: { start: 0, end: 40 } })),
    sources: [{ file: 'cv.txt', format: 'text' }],
    text: 'Words of a résumé that nobody ever wrote, and more of them. '.repeat(4),
    contentHash: '',
  };
}

/** What a spec is answered from when these experts came in this order. */
export function worldOf(people: readonly Inhabitant[], spec: ProjectSpec): [PreparedQuery[], AnswerSources] {
  const index = new SearchIndex(OPTIONS);
  for (const { indexed, expert } of people)
    index.put(indexed.expertId, indexed.passages, facetKeys(expert.profile));
  const byId = new Map(people.map(({ expert }) => [expert.id, expert]));
  const queries = spec.criteria.flatMap((criterion) => {
    const vector = criterion.kind === 'text' ? VECTORS.get(criterion.text) : undefined;
    if (criterion.kind !== 'text' || vector === undefined) return [];
    return { criterion, vector, familiarity: 1, words: index.prepare(criterion.text) };
  });
  return [queries, { index, expert: (expertId) => byId.get(expertId) }];
}
