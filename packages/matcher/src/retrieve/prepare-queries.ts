import type { ProjectSpec } from '../domain/project-spec.js';
import { embeddedBrief } from '../profile/embedded-text.js';
import type { SearchIndex } from '../search/search-index.js';
import type { PreparedQuery } from './find-candidates.js';
import type { QueryVectors } from './query-vectors.js';

/** Embeds the text criteria of a spec and takes their words apart. */
export async function prepareQueries(
  spec: ProjectSpec,
  queryVectors: QueryVectors,
  index: SearchIndex,
): Promise<PreparedQuery[]> {
  const criteria = spec.criteria.filter((one) => one.kind === 'text');
  const embedded = await queryVectors.of(criteria.map(({ text }) => text));
  return criteria.flatMap((criterion, k) => {
    const query = embedded[k];
    return query === undefined
      ? []
      : [{ criterion, ...query, words: index.prepare(embeddedBrief(criterion.text)) }];
  });
}
