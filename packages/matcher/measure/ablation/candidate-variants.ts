import type { Expert } from '#domain/expert.js';
import type { SearchQuery } from '#search/search-query.js';

type Signals = Pick<SearchQuery, 'vectors' | 'text' | 'facts'>;

/** A way to choose candidates that differs from ours in what it names. */
export interface CandidateVariant {
  readonly name: string;
  readonly signals?: (signals: Signals) => Signals;
  readonly expert?: (expert: Expert) => Expert;
}

/** Each signal of the candidates left out. */
export const CANDIDATE_VARIANTS: readonly CandidateVariant[] = [
  { name: 'words', signals: ({ text: _, ...others }) => others },
  { name: 'meaning', signals: (signals) => ({ ...signals, vectors: [] }) },
  { name: 'facts', signals: ({ facts: _, ...others }) => others },
  { name: 'fields of passages', expert: inOneField },
];

function inOneField(expert: Expert): Expert {
  return { ...expert, passages: expert.passages.map((one) => ({ ...one, field: 'experience' })) };
}
