import type { IndexedExpert } from './indexed-passage.js';
import { SearchIndex, type SearchIndexOptions } from './search-index.js';
import { TimeSlices } from './time-slices.js';

/** `put`: experts so far, of an unknown total. `settle`: passages in the graph, of so many. */
export type BuildProgress = (stage: 'put' | 'settle', done: number, total?: number) => void;

/** Makes an index of experts, in slices of about 10 ms between which the event loop runs. */
export async function buildSearchIndex(
  options: SearchIndexOptions,
  experts: Iterable<IndexedExpert> | AsyncIterable<IndexedExpert>,
  onProgress?: BuildProgress,
): Promise<SearchIndex> {
  const index = new SearchIndex(options);
  const slices = new TimeSlices();
  for await (const { expertId, passages, facets } of experts) {
    index.put(expertId, passages, facets);
    if (await slices.breathe()) onProgress?.('put', index.experts);
  }
  await index.settle((done, total) => onProgress?.('settle', done, total));
  return index;
}
