import type { Matcher } from '#matcher.js';
import { Bm25 } from './bm25.js';
import type { Peer } from './peer.js';

/** Plain BM25 of the brief's words over the whole text of each profile. */
export function plainBm25(matcher: Matcher): Peer {
  const ids = matcher.list().map(({ id }) => id);
  const index = new Bm25(ids.map((id) => matcher.get(id).text));
  return {
    name: 'plain BM25',
    async scores({ title, description }) {
      const scores = index.scores([title, description].join('\n'));
      return new Map(ids.map((id, k) => [id, scores[k] ?? 0]));
    },
  };
}
