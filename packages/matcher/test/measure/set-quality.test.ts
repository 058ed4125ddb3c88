import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Embedder } from '#embed/embedder.js';
import { openEmbedder } from '#embed/open-embedder.js';
import type { Run } from '#evaluate/run.js';
import type { Judgements } from '#evaluate/set/judgements.js';
import { plainBm25 } from '../../measure/peers/plain-bm25.js';
import { plainModel } from '../../measure/peers/plain-model.js';
import { type SetQuality, setQuality } from '../../measure/quality/set-quality.js';
import { findSets } from '../../measure/sets/find-sets.js';
import type { JudgedSet } from '../../measure/sets/judged-set.js';
import { withSets } from '../../measure/sets/with-sets.js';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Mean average precision, straight from its definition; ties earn what the order of ids gives. */
function naiveMap({ relevant }: Judgements, run: Run): number {
  const precisions = [...relevant].map(([projectId, experts]) => {
    const scored = [...(run.get(projectId) ?? [])].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
    const hits = scored.map(([expertId]) => experts.has(expertId));
    const found = hits.map((hit, at) => (hit ? hits.slice(0, at + 1).filter(Boolean).length / (at + 1) : 0));
    return found.reduce((sum, one) => sum + one, 0) / experts.size;
  });
  return precisions.reduce((sum, one) => sum + one, 0) / precisions.length;
}

/** Weight of an expert's pairs of projects in the wrong order, over the weight of all. */
function naivePairLoss({ graded }: Judgements, run: Run): number {
  let [wrong, all] = [0, 0];
  for (const [expertId, projects] of graded)
    for (const a of projects)
      for (const b of projects.filter(({ grade }) => grade < a.grade)) {
        const [x = 0, y = 0] = [a, b].map(({ projectId }) => run.get(projectId)?.get(expertId));
        all += a.grade - b.grade;
        wrong += x > y ? 0 : (a.grade - b.grade) / (x === y ? 2 : 1);
      }
  return wrong / all;
}

describe('the quality on a judged set', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await openEmbedder({ cacheDir: join(tmpdir(), 'expertmatch-test-models') });
  });
  afterAll(async () => {
    await embedder.close();
  });

  function onSet<T>(work: (set: JudgedSet) => Promise<T>): Promise<readonly T[]> {
    return withSets(findSets(HERE), embedder, (sets) => Promise.all(sets.map(work)));
  }

  it('is what an independent scorer says of ours and of each peer', async () => {
    const [[quality, runs, judgements] = []] = await onSet(async (set) => {
      const scorers = [set.matcher, plainBm25(set.matcher), plainModel(set.matcher)];
      const all = await Promise.all(scorers.map((one) => set.run(one)));
      return [await setQuality(set), all, set.judgements] as const;
    });
    expect(quality).toMatchObject({ set: 'wards-and-courts', experts: 6, projects: 4 });
    for (const [name, naive] of [
      ['MAP', naiveMap],
      ['pairLoss', naivePairLoss],
    ] as const) {
      const expected = runs?.map((run) => judgements && naive(judgements, run)) ?? [];
      const [ours = Number.NaN, ...peers] = valuesOf(quality, name);
      expect([ours, ...peers].map((value) => value.toFixed(9))).toEqual(
        expected.map((one) => one?.toFixed(9)),
      );
      const differences = quality?.metrics.find(({ metric }) => metric === name)?.peers ?? [];
      differences.forEach(({ difference }, k) => {
        expect(difference.value).toBeCloseTo(ours - (peers[k] ?? Number.NaN), 10);
      });
    }
  });

  it('tells apart rankings that differ', async () => {
    const [quality] = await onSet(setQuality);
    expect(new Set(valuesOf(quality, 'MAP')).size).toBeGreaterThan(1);
  });
});

function valuesOf(quality: SetQuality | undefined, name: string): number[] {
  const found = quality?.metrics.find(({ metric }) => metric === name);
  return found === undefined ? [] : [found.ours.value, ...found.peers.map(({ estimate }) => estimate.value)];
}
