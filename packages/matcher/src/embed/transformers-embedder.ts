import { setImmediate as nextTurn } from 'node:timers/promises';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { Embedder, TextRole, VectorSpace } from './embedder.js';
import { familiarity } from './familiarity.js';
import type { ModelDescription } from './model-description.js';
import type { ModelRuntime } from './model-runtime.js';
import { planBatches } from './plan-batches.js';
import { poolTokens } from './pool-tokens.js';

/** Tokens that the model works on at once: near its best speed, and tens of ms without a turn of the event loop. */
const BATCH_TOKENS = 384;
const TEXTS_TOKENISED_AT_ONCE = 64;

/** Embeds with a model of transformers.js in this process. */
export class TransformersEmbedder implements Embedder {
  readonly space: VectorSpace;
  readonly #description: ModelDescription;
  readonly #runtime: ModelRuntime;

  /** @param digest of everything that the vectors depend on; vectors of another digest are of another space */
  constructor(description: ModelDescription, digest: string, runtime: ModelRuntime) {
    const { name, dtype, dimensions } = description;
    this.space = { model: `${name}/${dtype}/${digest}`, dimensions };
    this.#description = description;
    this.#runtime = runtime;
  }

  async embed(texts: readonly string[], role: TextRole): Promise<Float32Array[]> {
    const tokens = await this.#tokenise(texts, role);
    const vectors = new Map<number, Float32Array>();
    const lengths = tokens.map((ids) => ids.length);
    for (const batch of planBatches(lengths, this.#batchTokens())) {
      const pooled = await this.#embedBatch(batch.map((index) => tokens[index] ?? []));
      for (const [position, index] of batch.entries()) {
        const vector = pooled[position];
        if (vector) vectors.set(index, vector);
      }
    }
    return texts.flatMap((_, index) => vectors.get(index) ?? []);
  }

  familiarity(text: string): number {
    const { letters, pieces } = this.#runtime.measure(text);
    return familiarity(letters, pieces);
  }

  async close(): Promise<void> {
    await this.#runtime.close();
  }

  async #tokenise(texts: readonly string[], role: TextRole): Promise<(readonly number[])[]> {
    const { queryPrefix, passagePrefix } = this.#description;
    const prefix = role === 'query' ? queryPrefix : passagePrefix;
    const tokens: (readonly number[])[] = [];
    for (const [index, text] of texts.entries()) {
      if (index > 0 && index % TEXTS_TOKENISED_AT_ONCE === 0) await nextTurn();
      tokens.push(this.#runtime.tokenise(prefix + text));
    }
    return tokens;
  }

  /** Dynamic 8-bit arithmetic scales by the largest value of the batch, so its texts go one by one. */
  #batchTokens(): number {
    return this.#description.dtype === 'q8' ? 1 : BATCH_TOKENS;
  }

  async #embedBatch(batch: readonly (readonly number[])[]): Promise<Float32Array[]> {
    const { dimensions, pooling, normalise, name } = this.#description;
    const states = await this.#runtime.run(batch);
    if (states.dimensions !== dimensions) {
      const message = `The model ${name} gives ${states.dimensions} dimensions where its description says ${dimensions}. Correct expertmatch.json in its folder.`;
      throw new ExpertMatchError('model_corrupt', { model: name, file: 'expertmatch.json' }, message);
    }
    const size = states.values.length / batch.length;
    return batch.map((_, row) =>
      poolTokens(states.values.subarray(row * size, (row + 1) * size), dimensions, pooling, normalise),
    );
  }
}
