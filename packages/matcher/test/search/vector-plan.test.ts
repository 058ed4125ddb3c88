import { expect, it } from 'vitest';
import { planVectorSearch } from '#search/vector/vector-plan.js';

const task = { experts: 300, allowed: 40_000, inGraph: 40_000, notInGraph: 0 };

it('compares everything without a graph, when few are allowed, or when most are not in the graph', () => {
  expect(planVectorSearch({ ...task, inGraph: 0, notInGraph: 40_000 })).toEqual({ kind: 'exact' });
  expect(planVectorSearch({ ...task, allowed: 4_000 })).toEqual({ kind: 'exact' });
  expect(planVectorSearch({ ...task, inGraph: 1_000, notInGraph: 39_000 })).toEqual({ kind: 'exact' });
  expect(planVectorSearch({ ...task, allowed: 0 })).toEqual({ kind: 'exact' });
});

it('uses the graph for large sets, and looks at more of it the smaller the allowed share', () => {
  expect(planVectorSearch(task)).toEqual({ kind: 'graph', nodes: 600 });
  expect(planVectorSearch({ ...task, allowed: 400_000, inGraph: 800_000 })).toEqual({
    kind: 'graph',
    nodes: 1200,
  });
});

it('keeps more nodes than experts wanted, and fewer for a short list', () => {
  expect(planVectorSearch({ ...task, experts: 1000 })).toEqual({ kind: 'graph', nodes: 1500 });
  expect(planVectorSearch({ ...task, experts: 100 })).toEqual({ kind: 'graph', nodes: 300 });
  expect(planVectorSearch({ ...task, experts: 1 })).toEqual({ kind: 'graph', nodes: 150 });
});
