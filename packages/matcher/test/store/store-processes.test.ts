import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExpertStore } from '#store/expert-store.js';
import { sampleExpert, sampleId, sampleVectors } from './sample-expert.js';
import { StoreDirectory } from './store-directory.js';

describe('a store that several processes use', () => {
  let directory: StoreDirectory;
  let started: ChildProcess[];
  beforeEach(() => {
    directory = new StoreDirectory();
    started = [];
  });
  afterEach(() => {
    for (const child of started) child.kill('SIGKILL');
    directory.dispose();
  });

  const start = (script: string, ...words: string[]) => {
    const file = fileURLToPath(new URL(script, import.meta.url));
    const child = spawn(process.execPath, [file, ...words], { stdio: ['pipe', 'pipe', 'inherit'] });
    started.push(child);
    return child;
  };
  const holdWriteLock = async () => {
    const child = start('hold-write-lock.mjs', directory.file);
    await once(child.stdout, 'data');
    return child;
  };
  const release = async (child: ChildProcess) => {
    child.stdin?.write('commit\n');
    await once(child, 'exit');
  };
  const put = (store: ExpertStore, number: number) =>
    store.put(sampleExpert(number), sampleVectors(sampleExpert(number)));

  it('loses nothing acknowledged and keeps nothing half when a writer is killed, ten times', async () => {
    let sequence = 0;
    for (let round = 0; round < 10; round += 1) {
      const first = round * 1_000;
      const acknowledged = await putUntilKilled(
        start('put-until-killed.mjs', directory.dir, `${first}`),
        round,
      );
      const store = directory.open();
      expectWhole(store);
      expect(store.sequence()).toBeGreaterThan(sequence);
      sequence = store.sequence();
      const kept = new Set(store.ids().map(Number));
      for (let number = first; number <= acknowledged; number += 1) {
        const removedAt = number % 5 === 2 ? number + 2 : Number.POSITIVE_INFINITY;
        if (removedAt !== acknowledged + 1) expect(kept.has(number)).toBe(removedAt > acknowledged);
      }
      store.close();
    }
  });

  it('shows readers the last committed state while another process is writing', async () => {
    const store = directory.open();
    put(store, 1);
    const writer = await holdWriteLock();
    const reader = directory.open(0);
    for (const open of [store, reader]) {
      expect(open.get(sampleId(1))).toEqual(sampleExpert(1));
      expect([...open.passages()]).toHaveLength(2);
    }
    await release(writer);
    expect(reader.get(sampleId(1))?.contentHash).toBe('changed');
  });

  it('tells a second writer that the store is busy, having waited as long as it was told', async () => {
    put(directory.open(), 1);
    const writer = await holdWriteLock();
    const second = directory.open(50);
    const busy = { code: 'store_busy', data: { dir: directory.dir, waitedMs: 50 } };
    expect(() => put(second, 2)).toThrow(expect.objectContaining(busy));
    expect(() => second.remove(sampleId(1))).toThrow(expect.objectContaining(busy));
    expect(second.ids()).toEqual([sampleId(1)]);
    await release(writer);
    put(second, 2);
    expect(second.ids()).toHaveLength(2);
    expect(second.get(sampleId(1))?.contentHash).toBe('changed');
  });

  it('lets a second writer wait for the first', async () => {
    const store = directory.open();
    put(store, 1);
    const writer = await holdWriteLock();
    writer.stdin?.write('commit\n');
    put(store, 2);
    expect(store.ids()).toHaveLength(2);
  });

  it('can be made by several processes at once', async () => {
    const ids = Array.from({ length: 6 }, (_, index) => sampleId(index));
    const exits = ids.map((id) => once(start('open-and-put.mjs', directory.dir, id), 'exit'));
    expect((await Promise.all(exits)).map(([code]) => code)).toEqual(ids.map(() => 0));
    expect(directory.open().ids()).toEqual(ids.sort());
  });
});

/** Kills a writer some time after its first put; the number of the last put that it saw return. */
async function putUntilKilled(child: ChildProcess, round: number): Promise<number> {
  let said = '';
  child.stdout?.on('data', (chunk) => {
    said += chunk;
  });
  const closed = once(child, 'close');
  while (!said.includes('\n')) await delay(5);
  await delay(7 + ((round * 37) % 83));
  child.kill('SIGKILL');
  await closed;
  return Number(said.trimEnd().split('\n').at(-1));
}

function expectWhole(store: ExpertStore): void {
  const experts = [...store.iterateExperts()];
  for (const { id, passages, text, sources, contentHash } of experts) {
    const number = Number(id);
    const vectors = passages.map(() => new Float32Array(8).fill(number));
    expect(store.vectors(id)).toEqual(vectors);
    expect([passages.length, sources.length]).toEqual([3, 1]);
    expect([text, contentHash]).toEqual([`Text of ${number}. `.repeat(300), `hash of ${number}`]);
  }
  const counts = { experts: experts.length, passages: 3 * experts.length, vectors: 3 * experts.length };
  expect(store.stats()).toEqual(counts);
  const put = store.changesSince(0).filter(({ kind }) => kind === 'put');
  expect(put.map(({ expertId }) => expertId).sort()).toEqual(store.ids());
}
