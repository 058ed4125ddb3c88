import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Embedder, TextRole } from '#embed/embedder.js';
import { KeptVectors } from '#embed/kept-vectors.js';
import { openEmbedder } from '#embed/open-embedder.js';
import { embedderContract } from './embedder-contract.js';

const cacheDir = join(tmpdir(), 'expertmatch-test-models');
const contractFolder = mkdtempSync(join(tmpdir(), 'expertmatch-vectors-'));
afterAll(() => rmSync(contractFolder, { recursive: true }));

embedderContract('an embedder that keeps its vectors', async () =>
  KeptVectors.open(await openEmbedder({ cacheDir }), contractFolder),
);

/** Embeds a text as its length and its role, and notes what it was asked. */
class LengthEmbedder implements Embedder {
  readonly space = { model: 'length/1', dimensions: 2 };
  readonly asked: string[] = [];

  async embed(texts: readonly string[], role: TextRole): Promise<Float32Array[]> {
    this.asked.push(...texts);
    return texts.map(({ length }) => Float32Array.of(length / 3, role === 'query' ? 1 : 0));
  }

  async close(): Promise<void> {}
}

describe('vectors kept in a folder', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'expertmatch-vectors-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  async function embedded(texts: readonly string[], role: TextRole) {
    const embedder = new LengthEmbedder();
    const kept = await KeptVectors.open(embedder, folder);
    const vectors = await kept.embed(texts, role);
    await kept.close();
    return { vectors, asked: embedder.asked };
  }

  it('spare a later process the work, bit for bit', async () => {
    const first = await embedded(['nurse', 'physician', 'nurse'], 'passage');
    expect(first.asked).toEqual(['nurse', 'physician']);
    const second = await embedded(['physician', 'lawyer', 'nurse'], 'passage');
    expect(second.asked).toEqual(['lawyer']);
    expect(second.vectors[2]).toEqual(first.vectors[0]);
    expect((await embedded(['lawyer', 'nurse'], 'passage')).asked).toEqual([]);
  });

  it('are told apart by the role of the text', async () => {
    await embedded(['nurse'], 'passage');
    expect((await embedded(['nurse'], 'query')).asked).toEqual(['nurse']);
  });

  it('are made anew when their file is damaged', async () => {
    await embedded(['nurse'], 'passage');
    const [space = ''] = readdirSync(folder);
    const [file = ''] = readdirSync(join(folder, space));
    writeFileSync(join(folder, space, file), 'damaged');
    const again = await embedded(['nurse'], 'passage');
    expect(again.asked).toEqual(['nurse']);
    expect(again.vectors).toEqual([Float32Array.of(5 / 3, 0)]);
  });

  it('belong to the caller, who may change them', async () => {
    const kept = await KeptVectors.open(new LengthEmbedder(), folder);
    (await kept.embed(['nurse'], 'query'))[0]?.fill(9);
    expect(await kept.embed(['nurse'], 'query')).toEqual([Float32Array.of(5 / 3, 1)]);
  });

  it('do without a folder that cannot be written', async () => {
    writeFileSync(join(folder, 'file'), '');
    const kept = await KeptVectors.open(new LengthEmbedder(), join(folder, 'file'));
    expect(await kept.embed(['nurse'], 'query')).toHaveLength(1);
    await expect(kept.close()).resolves.toBeUndefined();
  });
});
