import { TermVector } from './term-vector.js';
import { tokenise } from './tokenise.js';
import type { WordWeights } from './word-weights.js';

/** A query text taken apart. Depends on the text and the fixed word weights alone; serves any index. */
export interface PreparedText {
  /** Different terms in order of first occurrence. */
  readonly terms: readonly PreparedTerm[];
  /** Of the terms' tf-idf values. */
  readonly vector: TermVector;
}

interface PreparedTerm {
  readonly term: string;
  readonly count: number;
}

/** `(1 + ln count) * weight`: how much a term that occurs `count` times (1 or more) tells. */
export const tfidf = (count: number, weight: number): number => (1 + Math.log(count)) * weight;

/** How often each term occurs, in order of first occurrence. */
export function countTerms(terms: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** Takes a query text apart. */
export function prepareText(text: string, weights: WordWeights): PreparedText {
  const terms = [...countTerms(tokenise(text))].map(([term, count]) => ({ term, count }));
  const values = terms.map(({ term, count }) => [term, tfidf(count, weights.weight(term))] as const);
  return { terms, vector: new TermVector(new Map(values)) };
}
