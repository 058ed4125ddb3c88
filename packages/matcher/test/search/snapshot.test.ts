import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ExpertMatchError } from '#domain/expert-match-error.js';
import { SearchIndex, type SearchIndexOptions } from '#search/search-index.js';
import { loadSnapshot } from '#search/snapshot/load-snapshot.js';
import { discardSnapshots, saveSnapshot } from '#search/snapshot/save-snapshot.js';
import { makeExperts, makeQueries, OPTIONS } from './indexed-experts.js';

const GRAPH_OPTIONS: SearchIndexOptions = {
  ...OPTIONS,
  graphFrom: 50,
  plan: ({ inGraph }) => (inGraph === 0 ? { kind: 'exact' } : { kind: 'graph', nodes: 60 }),
};
const DEAD_PID = 2 ** 22 + 1;

const experts = makeExperts(120, 1);
const queries = makeQueries(8, 2);

const fill = (options: SearchIndexOptions = GRAPH_OPTIONS, from = experts): SearchIndex => {
  const index = new SearchIndex(options);
  for (const { expertId, passages, facets } of from) index.put(expertId, passages, facets);
  index.sequence = from.length;
  return index;
};

const answers = (index: SearchIndex): unknown[] =>
  queries.flatMap(({ vector, text }) => {
    const prepared = index.prepare(text);
    const allowed = index.facets.having('half');
    return [
      index.search({ vectors: [vector], text: prepared, limit: 20 }),
      index.search({ vectors: [vector], text: prepared, limit: 20, allowed }),
      experts.map(({ expertId }) => index.similarities(expertId, vector)),
      experts.map(({ expertId }) => index.lexicalSimilarities(expertId, prepared)),
    ];
  });

describe('a snapshot', () => {
  let dir = '';
  beforeEach(async () => {
    dir = join(await mkdtemp(join(tmpdir(), 'snapshot-')), 'index');
  });
  afterEach(() => rm(join(dir, '..'), { recursive: true }));

  const folders = async (): Promise<string[]> => (await readdir(dir)).filter((name) => name !== 'CURRENT');
  const allBytes = async (): Promise<Buffer> => {
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    return Buffer.concat(await Promise.all(files.map((file) => readFile(file))));
  };

  it.each([
    ['without', OPTIONS],
    ['with', GRAPH_OPTIONS],
  ])(
    '%s a graph answers as the index it was saved from, bit for bit, and can be changed',
    async (_, options) => {
      const index = fill(options);
      for (const { expertId } of experts.slice(10, 30)) index.remove(expertId);
      index.sequence = 140;
      expect(await saveSnapshot(index, dir)).toBe(true);
      const { index: loaded = new SearchIndex(options), reason } = await loadSnapshot(dir, options);
      expect(reason).toBeUndefined();
      expect([loaded.sequence, loaded.experts, loaded.passages]).toEqual([140, 100, index.passages]);
      expect(answers(loaded)).toEqual(answers(index));
      for (const each of [index, loaded]) {
        for (const { expertId, passages, facets } of makeExperts(130, 5).slice(20))
          each.put(expertId, passages, facets);
        each.remove(experts[3]?.expertId ?? '');
      }
      expect(answers(loaded)).toEqual(answers(index));
    },
  );

  it('can be of an index without experts', async () => {
    await saveSnapshot(new SearchIndex(OPTIONS), dir);
    expect((await loadSnapshot(dir, OPTIONS)).index?.experts).toBe(0);
  });

  it('is replaced by the next one, and nothing else stays in the folder', async () => {
    const index = fill();
    await saveSnapshot(index, dir);
    index.remove(experts[0]?.expertId ?? '');
    index.sequence = 121;
    await saveSnapshot(index, dir);
    expect(await folders()).toHaveLength(1);
    expect((await loadSnapshot(dir, GRAPH_OPTIONS)).index?.experts).toBe(119);
  });

  it('holds nothing of an expert removed before it', async () => {
    const index = fill();
    await index.settle();
    const vector = experts[0]?.passages[0]?.vector.map((value) => -value) ?? new Float32Array(24);
    const needles = [
      Buffer.from('feedfacefeedfacefeedface'),
      Buffer.from('zymurg'),
      Buffer.from('facet-of-one'),
      Buffer.from(vector.slice(0, 4).buffer),
    ];
    index.put(
      'feedfacefeedfacefeedface',
      [{ field: 'skills', text: 'zymurgy w1', vector }],
      ['facet-of-one'],
    );
    index.sequence = 121;
    await saveSnapshot(index, dir);
    const before = await allBytes();
    expect(needles.map((needle) => before.includes(needle))).toEqual([true, true, true, true]);
    index.remove('feedfacefeedfacefeedface');
    index.sequence = 122;
    await saveSnapshot(index, dir);
    const after = await allBytes();
    expect(needles.map((needle) => after.includes(needle))).toEqual([false, false, false, false]);
  });

  it('is not used when any byte of any file is wrong, or a file is cut, too long or missing', async () => {
    await saveSnapshot(fill(), dir);
    const entries = await readdir(dir, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(11);
    for (const file of files) {
      const sound = await readFile(file);
      const middle = Math.floor(sound.length / 2);
      const damaged = [0, middle, sound.length - 1].map((at) => {
        const copy = Buffer.from(sound);
        copy[at] = (copy[at] ?? 0) ^ 0x10;
        return copy;
      });
      for (const content of [...damaged, sound.subarray(0, middle), Buffer.concat([sound, Buffer.of(0)])]) {
        await writeFile(file, content);
        const loaded = await loadSnapshot(dir, GRAPH_OPTIONS);
        expect(loaded.index, file).toBeUndefined();
        expect(loaded.reason, file).toMatch(/./);
      }
      await rm(file);
      expect((await loadSnapshot(dir, GRAPH_OPTIONS)).index, file).toBeUndefined();
      await writeFile(file, sound);
    }
    expect((await loadSnapshot(dir, GRAPH_OPTIONS)).index?.experts).toBe(120);
  });

  it('is not used for another model, and says so', async () => {
    await saveSnapshot(fill(), dir);
    const other = { ...GRAPH_OPTIONS, space: { model: 'other/24', dimensions: 24 } };
    expect(await loadSnapshot(dir, other)).toEqual({ reason: 'it is of model test/24, not other/24' });
    expect(await loadSnapshot(join(dir, 'nowhere'), OPTIONS)).toEqual({ reason: 'there is none' });
  });

  it('replaces one of another model or a damaged one whatever its sequence, but never a newer one', async () => {
    await saveSnapshot(fill(), dir);
    const older = fill(GRAPH_OPTIONS, experts.slice(0, 60));
    expect(await saveSnapshot(older, dir)).toBe(false);
    expect((await loadSnapshot(dir, GRAPH_OPTIONS)).index?.experts).toBe(120);
    expect(await folders()).toHaveLength(1);
    const other = { ...GRAPH_OPTIONS, space: { model: 'other/24', dimensions: 24 } };
    expect(await saveSnapshot(fill(other, experts.slice(0, 10)), dir)).toBe(true);
    const [folder = ''] = await folders();
    await writeFile(join(dir, folder, 'manifest.json'), '{}');
    expect(await saveSnapshot(fill(other, experts.slice(0, 5)), dir)).toBe(true);
    expect((await loadSnapshot(dir, other)).index?.experts).toBe(5);
  });

  it('can be done away with, so that one of another store may be older', async () => {
    await saveSnapshot(fill(), dir);
    await discardSnapshots(dir);
    expect(await loadSnapshot(dir, GRAPH_OPTIONS)).toEqual({ reason: 'there is none' });
    expect(await saveSnapshot(fill(GRAPH_OPTIONS, experts.slice(0, 10)), dir)).toBe(true);
  });

  it('clears away what killed processes left behind, and an abandoned lock', async () => {
    await mkdir(join(dir, `7-${DEAD_PID}-0123456789abcdef`), { recursive: true });
    await mkdir(join(dir, `7-${process.pid}-0123456789abcdef`));
    await writeFile(join(dir, `7-${DEAD_PID}-0123456789abcdef`, 'vectors.f32'), 'x');
    await writeFile(join(dir, `CURRENT.7-${DEAD_PID}-0123456789abcdef`), 'x');
    await writeFile(join(dir, 'LOCK'), String(DEAD_PID));
    await saveSnapshot(fill(), dir);
    const left = await folders();
    expect(left.filter((name) => name.includes(String(DEAD_PID)) || name === 'LOCK')).toEqual([]);
    expect(left).toContain(`7-${process.pid}-0123456789abcdef`);
  });

  it('is sound and the only one when several are saved at once', async () => {
    const sizes = [120, 100, 119, 118, 120];
    await Promise.all(sizes.map((size) => saveSnapshot(fill(GRAPH_OPTIONS, experts.slice(0, size)), dir)));
    expect(await folders()).toHaveLength(1);
    expect((await loadSnapshot(dir, GRAPH_OPTIONS)).index?.experts).toBe(120);
  });

  it('is sound and the only one when two processes save at once, again and again', async () => {
    const script = fileURLToPath(new URL('./save-again-and-again.mjs', import.meta.url));
    const run = (): Promise<number | null> =>
      new Promise((done) =>
        spawn(process.execPath, [script, dir, '15'], { stdio: 'inherit' }).on('exit', done),
      );
    expect(await Promise.all([run(), run()])).toEqual([0, 0]);
    const { index } = await loadSnapshot(dir, { ...OPTIONS, space: { model: 'm', dimensions: 4 } });
    expect([index?.sequence, index?.experts]).toEqual([15, 15]);
    expect(await folders()).toHaveLength(1);
  });

  it('can be searched but not changed while it is being saved', async () => {
    const index = fill();
    const saving = saveSnapshot(index, dir);
    expect(() => index.remove(experts[0]?.expertId ?? '')).toThrow('being saved');
    expect(() => index.put('x', [])).toThrow('being saved');
    expect(answers(index)).toHaveLength(32);
    await saving;
    expect(index.remove(experts[0]?.expertId ?? '')).toBe(true);
  });

  it('that cannot be written says where and leaves the index usable', async () => {
    await writeFile(join(dir, '..', 'file'), '');
    const index = fill();
    const blocked = join(dir, '..', 'file', 'index');
    const error = await saveSnapshot(index, blocked).catch((one: unknown) => one);
    expect(error).toBeInstanceOf(ExpertMatchError);
    expect(error).toMatchObject({ code: 'data_dir_unusable', data: { dir: blocked } });
    expect(await saveSnapshot(index, dir)).toBe(true);
  });
});
