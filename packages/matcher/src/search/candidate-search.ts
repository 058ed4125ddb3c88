import type { DenseRanking } from './dense-ranking.js';
import { bm25fScores } from './lexical/bm25f.js';
import type { PreparedText } from './lexical/prepared-text.js';
import { addTiedRanks, reciprocalRankFusion } from './reciprocal-rank-fusion.js';
import type { SearchIndexParts } from './search-index-parts.js';
import type { Candidate, SearchQuery } from './search-query.js';
import { type SearchScope, searchScope } from './search-scope.js';
import { TopK } from './top-k.js';

/** Experts that all rankings together hold for each one wanted: some are in several. */
const DEPTH = 1.25;
/** Each of several rankings by vectors goes at least so deep. */
const LEAST_DEPTH = 50;

/** Finds candidates: a ranking by each query vector, one by the words and one by the facts, fused by reciprocal ranks. */
export class CandidateSearch {
  constructor(
    private readonly parts: SearchIndexParts,
    private readonly dense: DenseRanking,
  ) {}

  /** At most `limit` candidates, best first, ties by expert id. */
  run({ vectors, text, facts, allowed, limit }: SearchQuery): Candidate[] {
    const { ordinals, slots } = this.parts;
    const scope = searchScope(ordinals.all, slots, allowed);
    const share = (DEPTH * limit) / (vectors.length + (text === undefined ? 0 : 1));
    const depth = Math.min(limit, Math.max(LEAST_DEPTH, Math.ceil(share)));
    const rankings = vectors.map((vector) => this.dense.rank(vector, scope, depth));
    if (text !== undefined) rankings.push(this.#rankByWords(text, scope, limit));
    const best = new TopK(limit, ordinals.byId);
    const scores = reciprocalRankFusion(rankings);
    if (facts !== undefined) addTiedRanks(scores, scope.ordinals, facts);
    for (const [ordinal, fused] of scores) best.offer(ordinal, fused);
    return best
      .sorted()
      .map(({ key, score }) => ({ expertId: ordinals.id(key), ordinal: key, fused: score }));
  }

  #rankByWords(text: PreparedText, scope: SearchScope, limit: number): number[] {
    const { terms, slots, ordinals } = this.parts;
    const scores = bm25fScores(text, terms, slots, ordinals.size);
    const best = new TopK(limit, ordinals.byId);
    for (const ordinal of scope.ordinals) {
      const score = scores[ordinal] ?? 0;
      if (score > 0) best.offer(ordinal, score);
    }
    return best.sorted().map(({ key }) => key);
  }
}
