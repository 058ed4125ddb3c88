import { expect, it } from 'vitest';
import { ExactIndex } from '#search/vector/exact-index.js';
import { HnswIndex } from '#search/vector/hnsw-index.js';
import { ClusteredVectors } from './clustered-vectors.js';
import { describeVectorIndex, nearest } from './vector-index-contract.js';

describeVectorIndex('ExactIndex', {
  create: (dimensions) => new ExactIndex(dimensions),
  load: (file, dimensions) => ExactIndex.load(file, dimensions),
});

describeVectorIndex('HnswIndex', {
  create: (dimensions) => HnswIndex.create(dimensions),
  load: (file, dimensions) => HnswIndex.load(file, dimensions),
});

it('ExactIndex gives vectors and similarities by label, and zeros for a deleted one', () => {
  const [one, two] = new ClusteredVectors(8, 2, 5).take(2);
  const index = new ExactIndex(8);
  index.set(5000, one ?? new Float32Array(8));
  expect(index.vector(5000)).toEqual(one);
  expect(index.similarity(two ?? new Float32Array(8), 5000)).toBeCloseTo(
    nearest(new Map([[0, one ?? new Float32Array(8)]]), two ?? new Float32Array(8), 1)[0]?.similarity ?? 2,
    12,
  );
  index.delete(5000);
  expect(index.vector(5000)).toEqual(new Float32Array(8));
});

it('HnswIndex still finds the nearest after a third of its points were deleted and others set anew', () => {
  const source = new ClusteredVectors(32, 20, 11);
  const vectors = new Map(source.take(1500).map((vector, label) => [label, vector]));
  const index = HnswIndex.create(32);
  for (const [label, vector] of vectors) index.set(label, vector);
  for (let label = 0; label < 1500; label += 3) {
    index.delete(label);
    vectors.delete(label);
  }
  expect([index.size, index.deleted]).toEqual([1000, 500]);
  for (let label = 0; label < 300; label += 3) {
    const vector = source.next();
    index.set(label, vector);
    vectors.set(label, vector);
  }
  expect([index.size, index.deleted]).toEqual([1100, 400]);
  let hits = 0;
  for (const query of source.take(20)) {
    const wanted = new Set(nearest(vectors, query, 50).map(({ label }) => label));
    hits += index.search(query, 50).filter(({ label }) => wanted.has(label)).length;
  }
  expect(hits / 1000).toBeGreaterThanOrEqual(0.98);
});
