import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { env } from '@xenova/transformers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Embedder } from '#embed/embedder.js';
import { cachedModelFolder } from '#embed/model-cache.js';
import { openEmbedder } from '#embed/open-embedder.js';
import { MINILM } from '#embed/packaged-model.js';
import { cosine, embedderContract } from './embedder-contract.js';

const cacheDir = join(tmpdir(), 'expertmatch-test-models');

embedderContract('the default model', () => openEmbedder({ cacheDir }));
embedderContract('a model on a thread of its own', () => openEmbedder({ cacheDir, ownThread: true }));

describe('a model on a thread of its own', () => {
  it('gives the same vectors bit for bit, and leaves the event loop free meanwhile', async () => {
    const texts = Array.from({ length: 24 }, (_, index) => 'wound care law '.repeat(1 + index * 3));
    const embedder = await openEmbedder({ cacheDir });
    const threaded = await openEmbedder({ cacheDir, ownThread: true });
    try {
      const expected = await embedder.embed(texts, 'passage');
      expect(await threaded.embed(texts, 'passage')).toEqual(expected);
      const longest = texts.slice(-1);
      expect(await turnsDuring(threaded.embed(longest, 'query'))).toBeGreaterThan(100);
      expect(await turnsDuring(embedder.embed(longest, 'query'))).toBeLessThan(20);
      expect(threaded.space).toEqual(embedder.space);
    } finally {
      await embedder.close();
      await threaded.close();
    }
  });
});

/** How often the event loop goes round until some work is done. */
async function turnsDuring(work: Promise<unknown>): Promise<number> {
  let turns = 0;
  let isDone = false;
  const done = work.then(() => {
    isDone = true;
  });
  while (!isDone) {
    await new Promise(setImmediate);
    turns += 1;
  }
  await done;
  return turns;
}

describe('the default model', () => {
  let embedder: Embedder;
  beforeAll(async () => {
    embedder = await openEmbedder({ cacheDir });
  });
  afterAll(() => embedder.close());

  it.each([
    ['wound care physician', 'hyperbaric medicine doctor', 0.567],
    ['wound care physician', 'contract lawyer', 0.325],
    ['contract lawyer', 'corporate attorney', 0.687],
  ])('has the known cosine of "%s" and "%s"', async (a, b, expected) => {
    const [first, second] = await embedder.embed([a, b], 'query');
    expect(Math.abs(cosine(first, second) - expected)).toBeLessThan(0.001);
  });

  it.each([
    ['Grades answers on hyperbaric oxygen therapy, chronic wounds and diabetic feet; 10 hours a week.', 1, 1],
    ['Dermatologist', 0.6, 1],
    ['Otolaryngologist', 0.6, 1],
    ['Relecture de textes sur la fiscalité des entreprises et les litiges avec le fisc', 0.1, 0.5],
    ['Es geht um die Besteuerung von Unternehmen und um Streit mit der Finanzverwaltung', 0, 0.1],
    ['Este vorba despre impozitarea firmelor și depunerea declarațiilor fiscale', 0, 0.2],
    ['Chodzi o opodatkowanie firm i spory z urzędem skarbowym', 0, 0.1],
    ['临床药师审核处方并评估药物相互作用', 0, 0.1],
    ['ผู้เชี่ยวชาญด้านภาษีและกฎหมายแรงงาน', 0, 0.3],
  ])('knows the language of "%s" from %d to %d', (text, from, to) => {
    expect(embedder.familiarity?.(text)).toBeGreaterThanOrEqual(from);
    expect(embedder.familiarity?.(text)).toBeLessThanOrEqual(to);
  });

  it('reads a text up to 256 tokens', async () => {
    const long = 'care '.repeat(254);
    const [whole, cut, shorter] = await embedder.embed([long, `${long}lawyer`, long.slice(5)], 'passage');
    expect(cut).toEqual(whole);
    expect(shorter).not.toEqual(whole);
  });

  it('gives every text of every length the same vector bit for bit in a batch of many', async () => {
    const texts = Array.from(
      { length: 90 },
      (_, index) => 'wound care law '.repeat(1 + (index % 30)) + index,
    );
    const together = await embedder.embed(texts, 'passage');
    for (const index of [0, 1, 29, 30, 58, 89]) {
      expect(await embedder.embed([texts[index] ?? ''], 'passage')).toEqual([together[index]]);
    }
  });

  it('gives the same vectors bit for bit with any number of threads', async () => {
    const texts = ['wound care physician', 'Drafts and negotiates commercial agreements. '.repeat(9)];
    const expected = await embedder.embed(texts, 'passage');
    for (const threads of [1, 3]) {
      const other = await openEmbedder({ cacheDir, threads });
      expect(await other.embed(texts, 'passage')).toEqual(expected);
      await other.close();
    }
  });

  it('leaves the event loop its turns', async () => {
    let turns = 0;
    const timer = setInterval(() => (turns += 1), 1);
    await embedder.embed(
      Array.from({ length: 20 }, (_, index) => 'care '.repeat(200 + index)),
      'passage',
    );
    clearInterval(timer);
    expect(turns).toBeGreaterThan(10);
  });

  it('is meant by its name', async () => {
    const named = await openEmbedder({ cacheDir, model: 'all-MiniLM-L6-v2' });
    expect(named.space).toEqual(embedder.space);
    await named.close();
  });
});

describe('a model in a folder', () => {
  let dir: string;
  let folder: string;

  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'expertmatch-folder-'));
    folder = join(dir, 'my-model');
    await linkedCopy(await cachedModelFolder(MINILM, cacheDir), folder);
  });
  afterEach(() => rm(dir, { recursive: true, force: true }));

  it('gives the vectors of its files, in a space of its own', async () => {
    const [own, standard] = await Promise.all([
      openEmbedder({ cacheDir, model: folder }),
      openEmbedder({ cacheDir }),
    ]);
    expect(own.space.model).toMatch(/^my-model\/fp16\/[0-9a-f]{8}$/);
    expect(await own.embed(['nurse'], 'query')).toEqual(await standard.embed(['nurse'], 'query'));
    await Promise.all([own.close(), standard.close()]);
  });

  it('is used as its expertmatch.json says', async () => {
    const settings = { pooling: 'cls', queryPrefix: 'query: ', maxTokens: 6 };
    await writeFile(join(folder, 'expertmatch.json'), JSON.stringify(settings));
    const embedder = await openEmbedder({ cacheDir, model: folder });
    const [asQuery] = await embedder.embed(['nurse'], 'query');
    const [asPassage, cut] = await embedder.embed(['query: nurse', 'query: nurse for wounds'], 'passage');
    expect(asQuery).toEqual(asPassage);
    const [cutElsewhere] = await embedder.embed(['query: nurse for lawyers'], 'passage');
    expect(cut).toEqual(cutElsewhere);
    await embedder.close();
  });

  it('is another space when it is used otherwise', async () => {
    const plain = await openEmbedder({ cacheDir, model: folder });
    await writeFile(join(folder, 'expertmatch.json'), '{"pooling":"cls"}');
    const changed = await openEmbedder({ cacheDir, model: folder });
    expect(changed.space.model).not.toBe(plain.space.model);
    await Promise.all([plain.close(), changed.close()]);
  });

  it.each(['config.json', 'tokenizer.json', 'tokenizer_config.json', 'onnx'])(
    'is refused without %s, saying what is needed',
    async (file) => {
      await rm(join(folder, file), { recursive: true });
      await expect(openEmbedder({ cacheDir, model: folder })).rejects.toMatchObject({
        code: 'model_unavailable',
        message: expect.stringContaining('tokenizer_config.json'),
      });
    },
  );

  it.each(['{"pooling":"max"}', '{"prefix":"x"}', 'pooling: cls'])(
    'is refused with the settings %s',
    async (settings) => {
      await writeFile(join(folder, 'expertmatch.json'), settings);
      await expect(openEmbedder({ cacheDir, model: folder })).rejects.toMatchObject({
        code: 'model_corrupt',
        data: { model: 'my-model', file: join(folder, 'expertmatch.json') },
      });
    },
  );

  it('is refused when its weights cannot be read', async () => {
    await rm(join(folder, 'onnx/model_fp16.onnx'));
    await writeFile(join(folder, 'onnx/model_fp16.onnx'), 'no model');
    await expect(openEmbedder({ cacheDir, model: folder })).rejects.toMatchObject({ code: 'model_corrupt' });
  });

  it('is refused when it does not exist', async () => {
    const model = join(dir, 'nowhere');
    await expect(openEmbedder({ cacheDir, model })).rejects.toMatchObject({
      code: 'model_unavailable',
      message: expect.stringContaining(model),
    });
  });
});

describe('a model of the hub', () => {
  const hubHost = env.remoteHost;
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'expertmatch-hub-'));
  });
  afterEach(async () => {
    env.remoteHost = hubHost;
    await rm(dir, { recursive: true, force: true });
  });

  it('is refused when the hub cannot be reached, naming the ways out', async () => {
    env.remoteHost = 'http://127.0.0.1:1/';
    await expect(openEmbedder({ cacheDir: dir, model: 'someone/some-model' })).rejects.toMatchObject({
      code: 'model_unavailable',
      data: { model: 'someone/some-model' },
      message: expect.stringMatching(/Name the folder.+leave the model out.+put config\.json.+some-model/s),
    });
  });

  it('is loaded once and read from the cache folder after that', async () => {
    const model = 'someone/served-model';
    const server = await serveModel(await cachedModelFolder(MINILM, cacheDir), model);
    const loaded = await openEmbedder({ cacheDir: dir, model });
    const vectors = await loaded.embed(['nurse'], 'query');
    await loaded.close();
    await new Promise((resolve) => server.close(resolve));
    env.remoteHost = 'http://127.0.0.1:1/';
    const cached = await openEmbedder({ cacheDir: dir, model });
    expect(await cached.embed(['nurse'], 'query')).toEqual(vectors);
    await cached.close();
  });
});

/** A copy of a model folder whose weights are a link, as they are large. */
async function linkedCopy(from: string, to: string): Promise<void> {
  await cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.onnx') });
  await symlink(join(from, 'onnx/model_fp16.onnx'), join(to, 'onnx/model_fp16.onnx'));
}

/** Serves a folder as the hub serves the model `name`, and makes it the hub. */
async function serveModel(folder: string, name: string): Promise<Server> {
  const prefix = `/${name}/resolve/main/`;
  const server = createServer((request, response) => {
    const file = (request.url ?? '').slice(prefix.length).replace('model.onnx', 'model_fp16.onnx');
    readFile(join(folder, file)).then(
      (content) => response.end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  env.remoteHost = `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/`;
  return server;
}
