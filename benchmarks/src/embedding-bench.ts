import { readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Embedder, openEmbedder } from '@expertmatch/matcher';
import { AutoModel, AutoTokenizer, type PreTrainedModel, Tensor } from '@xenova/transformers';

/** Speed of embedding, ours against the model runtime fed directly. */
export interface EmbeddingBenchResult {
  readonly passagesPerSecond: number;
  readonly rawPassagesPerSecond: number;
  /** Ours as a share of the runtime's. */
  readonly ratio: number;
}

const PASSAGES = 384;
const ROUNDS = 7;
const THREADS = 2;
/** With this the runtime was fastest of 1, 2, 4, 8, 16 and 32 on these passages. */
const RAW_BATCH_TEXTS = 8;

const WORDS =
  'board certified physician wound care hyperbaric oxygen outpatient clinic managed a team of nurses and led debridement protocols for diabetic foot ulcers counsel drafted commercial contracts negotiated licensing terms and advised on data protection litigation before federal courts translator of regulatory dossiers from German into English reviewed clinical trial reports trained language models on medical questions and wrote evaluation guidelines since 2016'.split(
    ' ',
  );

/**
 * Embeds 384 made-up passages of 20 to 120 tokens, as many as an import embeds at once, from text, and feeds the model with the same passages'
 * tokens, sorted by length and padded in batches; in turns, in this process. The best round of each counts: it was disturbed least.
 */
export async function embeddingBench(): Promise<EmbeddingBenchResult> {
  const cacheDir = join(tmpdir(), 'expertmatch-bench-models');
  const embedder = await openEmbedder({ cacheDir, threads: THREADS });
  const [name = ''] = (await readdir(cacheDir)).filter((entry) => !entry.startsWith('.'));
  const folder = join(cacheDir, name);
  const runtime = await AutoModel.from_pretrained(folder, {
    local_files_only: true,
    dtype: 'fp16',
    session_options: { intraOpNumThreads: THREADS },
  });
  const passages = Array.from({ length: PASSAGES }, (_, index) => madeUpPassage(index));
  const batches = await rawBatches(folder, passages);
  const result = await compare(
    () => embedAll(embedder, passages),
    () => runAll(runtime, batches),
  );
  await Promise.all([embedder.close(), runtime.dispose()]);
  return result;
}

/** 18 to 92 words of one token or a few. */
function madeUpPassage(index: number): string {
  const length = 18 + ((index * 37) % 75);
  return Array.from({ length }, (_, at) => WORDS[(index * 7 + at * (1 + (index % 5))) % WORDS.length]).join(
    ' ',
  );
}

async function embedAll(embedder: Embedder, passages: readonly string[]): Promise<void> {
  await embedder.embed(passages, 'passage');
}

type RawBatch = Readonly<Record<'input_ids' | 'attention_mask' | 'token_type_ids', Tensor>>;

async function rawBatches(folder: string, passages: readonly string[]): Promise<readonly RawBatch[]> {
  const tokeniser = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
  const tokens = passages.map((passage) => tokeniser.encode(passage)).sort((a, b) => b.length - a.length);
  const count = Math.ceil(tokens.length / RAW_BATCH_TEXTS);
  return Array.from({ length: count }, (_, batch) =>
    rawBatch(tokens.slice(batch * RAW_BATCH_TEXTS, (batch + 1) * RAW_BATCH_TEXTS)),
  );
}

function rawBatch(texts: readonly (readonly number[])[]): RawBatch {
  const width = Math.max(...texts.map((ids) => ids.length));
  const dims = [texts.length, width];
  const ids = new BigInt64Array(texts.length * width);
  const mask = new BigInt64Array(texts.length * width);
  for (const [row, text] of texts.entries()) {
    ids.set(BigInt64Array.from(text, BigInt), row * width);
    mask.fill(1n, row * width, row * width + text.length);
  }
  return {
    input_ids: new Tensor('int64', ids, dims),
    attention_mask: new Tensor('int64', mask, dims),
    token_type_ids: new Tensor('int64', new BigInt64Array(ids.length), dims),
  };
}

async function runAll(runtime: PreTrainedModel, batches: readonly RawBatch[]): Promise<void> {
  for (const batch of batches) await runtime(batch);
}

async function compare(ours: () => Promise<void>, raw: () => Promise<void>): Promise<EmbeddingBenchResult> {
  let oursMs = Number.POSITIVE_INFINITY;
  let rawMs = Number.POSITIVE_INFINITY;
  for (let round = 0; round < ROUNDS; round += 1) {
    oursMs = Math.min(oursMs, await timed(ours));
    rawMs = Math.min(rawMs, await timed(raw));
  }
  const passagesPerSecond = (1000 * PASSAGES) / oursMs;
  const rawPassagesPerSecond = (1000 * PASSAGES) / rawMs;
  return { passagesPerSecond, rawPassagesPerSecond, ratio: passagesPerSecond / rawPassagesPerSecond };
}

async function timed(run: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}
