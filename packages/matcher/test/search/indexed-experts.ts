import type { IndexedExpert } from '#search/indexed-passage.js';
import { WordWeights } from '#search/lexical/word-weights.js';
import { PASSAGE_FIELDS } from '#search/passage-field-code.js';
import type { SearchIndexOptions } from '#search/search-index.js';
import { ClusteredVectors } from './clustered-vectors.js';
import { SeededRandom } from './seeded-random.js';

const VOCABULARY = Array.from({ length: 400 }, (_, at) => `w${at.toString(36)}`);

/** Small enough to build graphs of hundreds of experts in a test. */
export const DIMENSIONS = 24;

export const OPTIONS: SearchIndexOptions = {
  space: { model: 'test/24', dimensions: DIMENSIONS },
  weights: new WordWeights(VOCABULARY.slice(0, 300)),
};

/** Experts with clustered vectors and words, two or three passages each, and one to three facets. */
export function makeExperts(count: number, seed: number): IndexedExpert[] {
  const random = new SeededRandom(seed);
  const vectors = new ClusteredVectors(DIMENSIONS, 12, 77);
  const word = (): string => VOCABULARY[Math.floor(400 * random.next() ** 2)] ?? '';
  const text = (): string => Array.from({ length: 5 + random.below(20) }, word).join(' ');
  return Array.from({ length: count }, (_, at) => ({
    expertId: ((at + 1) * 2654435761).toString(16).padStart(24, '0'),
    passages: Array.from({ length: 2 + random.below(2) }, () => ({
      field: PASSAGE_FIELDS[random.below(5)] ?? 'rest',
      text: text(),
      vector: unitOf(vectors, random),
    })),
    facets: [`tenth:${at % 10}`, ...(random.next() < 0.5 ? ['half'] : [])],
  }));
}

const unitOf = (vectors: ClusteredVectors, random: SeededRandom): Float32Array => {
  const other = new SeededRandom(random.below(2 ** 31));
  const vector = vectors.next(random.below(12));
  return random.next() < 0.1 ? other.unitVector(DIMENSIONS) : vector;
};

/** Query vectors like those of the experts, and query texts of their words. */
export function makeQueries(
  count: number,
  seed: number,
): { readonly vector: Float32Array; readonly text: string }[] {
  return makeExperts(count, seed).flatMap(({ passages: [first] }) => first ?? []);
}
