import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdir,
  mkdtemp,
  open,
  readdir,
  readFile,
  rm,
  stat,
  truncate,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { cachedModelFolder } from '#embed/model-cache.js';
import { openEmbedder } from '#embed/open-embedder.js';
import { MINILM, type PackagedModel } from '#embed/packaged-model.js';

const WEIGHTS = 'onnx/model_fp16.onnx';
const CACHE_MODULE = new URL('../../dist/embed/model-cache.js', import.meta.url).href;
const MODEL_MODULE = new URL('../../dist/embed/packaged-model.js', import.meta.url).href;

describe('the model cache', () => {
  let cacheDir: string;
  beforeEach(async () => {
    cacheDir = await mkdtemp(join(tmpdir(), 'expertmatch-cache-'));
  });
  afterEach(() => rm(cacheDir, { recursive: true, force: true }));

  it('writes a model once and leaves nothing else behind', async () => {
    const folder = await cachedModelFolder(MINILM, cacheDir);
    const written = await stat(join(folder, WEIGHTS));
    expect(await cachedModelFolder(MINILM, cacheDir)).toBe(folder);
    expect((await stat(join(folder, WEIGHTS))).ino).toBe(written.ino);
    expect(await readdir(cacheDir)).toEqual(['all-MiniLM-L6-v2-fp16-1']);
  });

  it('makes the cache folder', async () => {
    const folder = await cachedModelFolder(MINILM, join(cacheDir, 'a/b'));
    expect((await readdir(folder)).sort()).toEqual([
      'config.json',
      'manifest.json',
      'onnx',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
  });

  it.each([
    ['cut off', (file: string) => truncate(file, 1_000_000)],
    ['changed in one byte', flipByte],
    ['missing', (file: string) => rm(file)],
  ])('writes a file anew that is %s', async (_, damage) => {
    const folder = await cachedModelFolder(MINILM, cacheDir);
    const good = await readFile(join(folder, WEIGHTS));
    await damage(join(folder, WEIGHTS));
    await cachedModelFolder(MINILM, cacheDir);
    expect((await readFile(join(folder, WEIGHTS))).equals(good)).toBe(true);
    expect(await readdir(cacheDir)).toHaveLength(1);
  });

  it('can be opened by two processes at once', async () => {
    const writers = [startWriter(cacheDir), startWriter(cacheDir)];
    const codes = await Promise.all(writers.map(async (writer) => (await once(writer, 'exit'))[0]));
    expect(codes).toEqual([0, 0]);
    expect(await readdir(cacheDir)).toHaveLength(1);
    await expectUsable(cacheDir);
  });

  it('is sound after a writer was killed in the middle of writing', async () => {
    const writer = startWriter(cacheDir);
    while ((await readdir(cacheDir)).length === 0) await delay(1);
    writer.kill('SIGKILL');
    await once(writer, 'exit');
    expect(await readdir(cacheDir)).toEqual([expect.stringMatching(/^\./)]);
    await expectUsable(cacheDir);
  });

  it('removes what a killed writer left ten minutes ago', async () => {
    const left = join(cacheDir, '.all-MiniLM-L6-v2-fp16-1.123.abcd');
    await mkdir(join(left, 'onnx'), { recursive: true });
    const longAgo = new Date(Date.now() - 11 * 60 * 1000);
    await utimes(left, longAgo, longAgo);
    await cachedModelFolder(MINILM, cacheDir);
    expect(await readdir(cacheDir)).toEqual(['all-MiniLM-L6-v2-fp16-1']);
  });

  it('leaves alone what another process may be writing', async () => {
    await mkdir(join(cacheDir, '.all-MiniLM-L6-v2-fp16-1.123.abcd'));
    await cachedModelFolder(MINILM, cacheDir);
    expect(await readdir(cacheDir)).toHaveLength(2);
  });

  it('refuses weights that are not the pinned ones', async () => {
    const path = join(cacheDir, 'weights');
    await writeFile(path, 'other weights');
    await expect(cachedModelFolder(withWeights(path), join(cacheDir, 'cache'))).rejects.toMatchObject({
      code: 'model_corrupt',
      data: { model: 'all-MiniLM-L6-v2', file: path },
    });
    expect(await readdir(cacheDir)).toEqual(['weights']);
  });

  it('says so when the weights are missing', async () => {
    const path = join(cacheDir, 'weights');
    await expect(cachedModelFolder(withWeights(path), cacheDir)).rejects.toMatchObject({
      code: 'model_unavailable',
    });
  });

  it('says so when it cannot be written', async () => {
    const notAFolder = join(cacheDir, 'file');
    await writeFile(notAFolder, '');
    await expect(cachedModelFolder(MINILM, notAFolder)).rejects.toMatchObject({
      code: 'data_dir_unusable',
      data: { dir: notAFolder },
    });
  });
});

function withWeights(path: string): PackagedModel {
  return { ...MINILM, weights: { ...MINILM.weights, path } };
}

function startWriter(cacheDir: string): ChildProcess {
  const script = `
    import { cachedModelFolder } from '${CACHE_MODULE}';
    import { MINILM } from '${MODEL_MODULE}';
    await cachedModelFolder(MINILM, process.argv[1]);`;
  return spawn(process.execPath, ['--input-type=module', '-e', script, cacheDir], { stdio: 'inherit' });
}

async function expectUsable(cacheDir: string): Promise<void> {
  const embedder = await openEmbedder({ cacheDir });
  const [vector] = await embedder.embed(['wound care physician'], 'query');
  expect(vector).toHaveLength(384);
  await embedder.close();
}

async function flipByte(path: string): Promise<void> {
  const file = await open(path, 'r+');
  const position = 20_000_000;
  const { buffer } = await file.read(Buffer.alloc(1), 0, 1, position);
  await file.write(Uint8Array.of((buffer[0] ?? 0) ^ 1), 0, 1, position);
  await file.close();
}
