import { criterionWeights } from '#rank/applied-weights.js';
import { candidateSignals, retrieval } from '#retrieve/find-candidates.js';
import type { ExpertIndexer } from '../experts/expert-indexer.js';
import type { Arena } from './arena.js';
import type { CandidateVariant } from './candidate-variants.js';
import type { Crowd } from './crowd.js';

/** A crowd: the share of the experts wanted who are among the candidates, nobody ruled out before. */
export function candidateArena(crowd: Crowd, indexer: ExpertIndexer): Arena<CandidateVariant> {
  return {
    name: crowd.name,
    metric: `recall@${crowd.pool} of ${crowd.experts.size} ↑`,
    async measure({ expert: seen, signals: varied }) {
      const experts = [...crowd.experts].map(([id, one]) => [id, seen?.(one) ?? one] as const);
      const { index } = await indexer.sources(new Map(experts));
      const sum = crowd.briefs.map(({ brief: { spec, queries }, wanted }) => {
        const weights = criterionWeights(spec);
        const signals = candidateSignals(retrieval({ spec, queries, weights }, index));
        const found = index.search({ ...(varied?.(signals) ?? signals), limit: crowd.pool });
        return found.filter(({ expertId }) => wanted.has(expertId)).length / wanted.size;
      });
      return { sum, weight: sum.map(() => 1) };
    },
  };
}
