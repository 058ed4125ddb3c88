/** Time for comparing the query with one vector, and for each node a graph search keeps: 40,000 of 384 dimensions. */
const EXACT_MICROS_PER_VECTOR = 0.3;
const GRAPH_MICROS_PER_NODE = 4;
/** Nodes to keep for each expert wanted, as long as that is few: recall of the first 100 of 10,000 experts was .98. */
const NODES_PER_EXPERT = 3;
const LEAST_NODES = 150;
const ENOUGH_NODES = 600;
/** Never less than this for each expert wanted: several of the nearest passages may be one expert's. */
const LEAST_NODES_PER_EXPERT = 1.5;

/** What a search for the best experts by one query vector is about. */
export interface VectorTask {
  /** Experts wanted. */
  readonly experts: number;
  /** Passages of the allowed experts. */
  readonly allowed: number;
  /** Vectors in the graph, those of experts that are not allowed included; 0 without a graph. */
  readonly inGraph: number;
  /** Allowed passages, at most, that are not in the graph and have to be compared one by one. */
  readonly notInGraph: number;
}

/** How to search: every allowed vector, or the nearest so many of the graph, filtered afterwards. */
export type VectorPlan = { readonly kind: 'exact' } | { readonly kind: 'graph'; readonly nodes: number };

/**
 * The faster way to search. The graph has no filter of its own (a callback for each node costs more than
 * comparing everything), so the smaller the allowed share, the more nodes have to be kept.
 */
export function planVectorSearch(task: VectorTask): VectorPlan {
  const total = task.inGraph + task.notInGraph;
  const share = Math.min(1, task.allowed / Math.max(1, total));
  const nodes = Math.ceil(nodesFor(task.experts) / share);
  const exact = task.allowed * EXACT_MICROS_PER_VECTOR;
  const graph = nodes * GRAPH_MICROS_PER_NODE + task.notInGraph * EXACT_MICROS_PER_VECTOR;
  return nodes >= task.inGraph || exact <= graph ? { kind: 'exact' } : { kind: 'graph', nodes };
}

function nodesFor(experts: number): number {
  const nodes = Math.min(ENOUGH_NODES, Math.max(LEAST_NODES, experts * NODES_PER_EXPERT));
  return Math.max(nodes, experts * LEAST_NODES_PER_EXPERT);
}
