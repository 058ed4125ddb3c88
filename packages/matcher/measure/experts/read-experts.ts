import type { Expert } from '#domain/expert.js';
import type { Embedder } from '#embed/embedder.js';
import { withMatcher } from './with-matcher.js';

/** The experts of a file or folder by their ids, read as `import` reads them. */
export function readExperts(path: string, embedder: Embedder): Promise<ReadonlyMap<string, Expert>> {
  return withMatcher(embedder, async (matcher) => {
    await matcher.import([path]);
    return new Map(matcher.list().map(({ id }) => [id, matcher.get(id)]));
  });
}
