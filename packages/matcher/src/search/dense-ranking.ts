import type { GraphUpkeep } from './graph-upkeep.js';
import type { PassageSlots } from './passage-slots.js';
import type { SearchScope } from './search-scope.js';
import { type TieBreak, TopK } from './top-k.js';
import type { ExactIndex } from './vector/exact-index.js';
import { planVectorSearch, type VectorPlan, type VectorTask } from './vector/vector-plan.js';

/** A graph search that comes back with less of the experts wanted is repeated with more nodes. */
const LEAST_SHARE_FOUND = 0.5;

/** Chooses how to search. */
export type Planner = (task: VectorTask) => VectorPlan;

/** Ranks experts by their passage that is most similar to a query vector. */
export class DenseRanking {
  constructor(
    private readonly slots: PassageSlots,
    private readonly exact: ExactIndex,
    private readonly graph: GraphUpkeep,
    private readonly tieBreak: TieBreak,
    private readonly plan: Planner = planVectorSearch,
  ) {}

  /** Ordinals of the `limit` best experts in scope, best first. */
  rank(query: Float32Array, scope: SearchScope, limit: number): number[] {
    const plan = this.plan({
      experts: Math.min(limit, scope.ordinals.length),
      allowed: scope.passages,
      inGraph: this.graph.size,
      notInGraph: this.graph.missing.size,
    });
    const found = plan.kind === 'graph' ? this.#nearby(query, scope, limit, plan.nodes) : undefined;
    const best = new TopK(limit, this.tieBreak);
    if (found === undefined) this.#offerEverybody(query, scope, best);
    else for (const [ordinal, similarity] of found) best.offer(ordinal, similarity);
    return best.sorted().map(({ key }) => key);
  }

  #offerEverybody(query: Float32Array, scope: SearchScope, best: TopK): void {
    for (const ordinal of scope.ordinals) {
      if (this.slots.count(ordinal) > 0) best.offer(ordinal, this.#similarity(query, ordinal));
    }
  }

  /** Similarity of an expert's most similar passage. */
  #similarity(query: Float32Array, ordinal: number): number {
    const first = this.slots.first(ordinal);
    const end = first + this.slots.count(ordinal);
    let best = Number.NEGATIVE_INFINITY;
    for (let slot = first; slot < end; slot++) {
      best = Math.max(best, this.exact.similarity(query, slot));
    }
    return best;
  }

  /**
   * The experts in scope with a passage among the nearest, and the similarity of the most similar one found;
   * undefined when the graph cannot tell enough of them.
   */
  #nearby(
    query: Float32Array,
    scope: SearchScope,
    limit: number,
    nodes: number,
  ): Map<number, number> | undefined {
    const enough = Math.min(limit, scope.ordinals.length) * LEAST_SHARE_FOUND;
    for (let kept = nodes; kept < this.graph.size; kept *= 2) {
      const found = new Map<number, number>();
      for (const { label } of this.graph.nearest(query, kept)) this.#collect(query, label, scope, found);
      if (found.size < enough) continue;
      for (const slot of this.graph.missing) this.#collect(query, slot, scope, found);
      return found;
    }
    return undefined;
  }

  #collect(query: Float32Array, slot: number, scope: SearchScope, into: Map<number, number>): void {
    const ordinal = this.slots.ordinal(slot);
    if (ordinal === undefined || scope.allowed?.has(ordinal) === false) return;
    const similarity = this.exact.similarity(query, slot);
    if (similarity > (into.get(ordinal) ?? Number.NEGATIVE_INFINITY)) into.set(ordinal, similarity);
  }
}
