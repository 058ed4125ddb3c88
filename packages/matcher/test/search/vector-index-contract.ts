import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Neighbour, VectorIndex } from '#search/vector/vector-index.js';
import { ClusteredVectors } from './clustered-vectors.js';
import { SeededRandom } from './seeded-random.js';

/** An implementation under test. */
export interface VectorIndexMaker {
  readonly create: (dimensions: number) => VectorIndex;
  readonly load: (file: string, dimensions: number) => Promise<VectorIndex>;
}

const DIMENSIONS = 16;

/** The nearest by comparing everything, in double precision. */
export function nearest(
  vectors: ReadonlyMap<number, Float32Array>,
  query: Float32Array,
  limit: number,
  allowed: (label: number) => boolean = () => true,
): Neighbour[] {
  const all = [...vectors]
    .filter(([label]) => allowed(label))
    .map(([label, vector]) => {
      const similarity = vector.reduce((sum, value, at) => sum + value * (query[at] ?? 0), 0);
      return { label, similarity };
    });
  return all.sort((a, b) => b.similarity - a.similarity || a.label - b.label).slice(0, limit);
}

/** What every `VectorIndex` must do. */
export function describeVectorIndex(name: string, { create, load }: VectorIndexMaker): void {
  const filled = (vectors: ReadonlyMap<number, Float32Array>): VectorIndex => {
    const index = create(DIMENSIONS);
    for (const [label, vector] of vectors) index.set(label, vector);
    return index;
  };
  const some = (count: number, seed = 1): Map<number, Float32Array> =>
    new Map(new ClusteredVectors(DIMENSIONS, 8, seed).take(count).map((vector, label) => [label, vector]));
  const query = new SeededRandom(99).unitVector(DIMENSIONS);
  const labels = (found: readonly Neighbour[]): number[] => found.map(({ label }) => label);

  describe(`${name} as a VectorIndex`, () => {
    let dir = '';
    beforeEach(async () => {
      dir = await mkdtemp(join(tmpdir(), 'vector-index-'));
    });
    afterEach(() => rm(dir, { recursive: true }));

    it('finds nothing in an empty index', () => {
      const index = create(DIMENSIONS);
      expect(index.size).toBe(0);
      expect(index.dimensions).toBe(DIMENSIONS);
      expect(index.search(query, 5)).toEqual([]);
    });

    it('finds nothing when nothing is wanted or nothing is allowed', () => {
      const index = filled(some(10));
      expect(index.search(query, 0)).toEqual([]);
      expect(index.search(query, 5, () => false)).toEqual([]);
    });

    it('agrees with comparing everything after any changes', () => {
      const change = fc.record({ label: fc.nat(30), seed: fc.option(fc.nat(1000)) });
      fc.assert(
        fc.property(
          fc.array(change, { maxLength: 60 }),
          fc.integer({ min: 1, max: 40 }),
          (changes, limit) => {
            const index = create(DIMENSIONS);
            const model = new Map<number, Float32Array>();
            for (const { label, seed } of changes) {
              if (seed === null) {
                index.delete(label);
                model.delete(label);
              } else {
                const vector = new SeededRandom(seed).unitVector(DIMENSIONS);
                index.set(label, vector);
                model.set(label, vector);
              }
            }
            const found = index.search(query, limit);
            const wanted = nearest(model, query, limit);
            expect(index.size).toBe(model.size);
            expect(found.length).toBe(wanted.length);
            for (const [at, { similarity }] of found.entries()) {
              expect(similarity).toBeCloseTo(wanted[at]?.similarity ?? 2, 5);
            }
            expect(found.every(({ label }) => model.has(label))).toBe(true);
          },
        ),
        { numRuns: 60, seed: 7 },
      );
    });

    it('returns everything, best first, when more is wanted than there is', () => {
      const vectors = some(20);
      expect(labels(filled(vectors).search(query, 1000))).toEqual(labels(nearest(vectors, query, 1000)));
    });

    it('puts the lower label first of equal vectors', () => {
      const vectors = new Map([7, 3, 9, 1].map((label) => [label, query]));
      expect(labels(filled(vectors).search(query, 4))).toEqual([1, 3, 7, 9]);
    });

    it('leaves labels out before the cut', () => {
      const vectors = some(300);
      const allowed = (label: number): boolean => label % 10 === 3;
      expect(labels(filled(vectors).search(query, 12, allowed))).toEqual(
        labels(nearest(vectors, query, 12, allowed)),
      );
    });

    it('replaces the vector of a label', () => {
      const vectors = some(50);
      const index = filled(vectors);
      index.set(17, query);
      expect(index.size).toBe(50);
      expect(index.search(query, 1)[0]?.label).toBe(17);
      expect(index.search(query, 1)[0]?.similarity).toBeCloseTo(1, 5);
    });

    it('never returns a deleted label, ignores unknown ones, and takes a deleted one again', () => {
      const vectors = some(200);
      const index = filled(vectors);
      for (let label = 0; label < 200; label += 2) index.delete(label);
      for (let label = 0; label < 200; label += 2) vectors.delete(label);
      index.delete(2);
      index.delete(12345);
      expect(index.size).toBe(100);
      expect(labels(index.search(query, 100))).toEqual(labels(nearest(vectors, query, 100)));
      index.set(2, query);
      expect(index.search(query, 1)[0]?.label).toBe(2);
    });

    it('refuses a vector of other dimensions', () => {
      expect(() => create(DIMENSIONS).set(0, new Float32Array(3))).toThrow(RangeError);
    });

    it('answers the same after saving and loading, deletions included', async () => {
      const index = filled(some(300));
      for (let label = 0; label < 100; label++) index.delete(label);
      const file = join(dir, 'index');
      await index.save(file);
      const loaded = await load(file, DIMENSIONS);
      expect(loaded.size).toBe(200);
      expect(loaded.search(query, 50)).toEqual(index.search(query, 50));
      loaded.set(5, query);
      expect(loaded.search(query, 1)[0]?.label).toBe(5);
    });

    it('keeps nothing of a deleted or replaced vector in a saved file', async () => {
      const vectors = some(100);
      const index = filled(vectors);
      index.delete(40);
      index.set(41, query);
      const file = join(dir, 'index');
      await index.save(file);
      const bytes = await readFile(file);
      const holds = (vector: Float32Array | undefined): boolean =>
        bytes.includes(Buffer.from(vector?.slice(0, 4).buffer ?? new ArrayBuffer(1)));
      expect(holds(vectors.get(42))).toBe(true);
      expect(holds(query)).toBe(true);
      expect(holds(vectors.get(40))).toBe(false);
      expect(holds(vectors.get(41))).toBe(false);
    });

    it('recalls at least .98 of the nearest 200 of clustered vectors', () => {
      const source = new ClusteredVectors(64, 30, 3);
      const vectors = new Map(source.take(6000).map((vector, label) => [label, vector]));
      const index = create(64);
      for (const [label, vector] of vectors) index.set(label, vector);
      let hits = 0;
      for (const one of source.take(20)) {
        const wanted = new Set(labels(nearest(vectors, one, 200)));
        hits += index.search(one, 200).filter(({ label }) => wanted.has(label)).length;
      }
      expect(hits / (20 * 200)).toBeGreaterThanOrEqual(0.98);
    });
  });
}
