import { Piscina } from 'piscina';
import { type ErrorMessage, unpackError } from '../ingest/error-message.js';
import type { Encoder, EncoderSource, HiddenStates, TokenBatch } from './encoder.js';

/** What the thread answers. */
export type EncoderAnswer = HiddenStates | { readonly packed: ErrorMessage };

/** No tokens: only whether the model can be loaded. */
const NOTHING: TokenBatch = [];

/** A model of transformers.js on a thread of its own: whoever asks has turns for other things until a batch is done. */
export class ThreadedEncoder implements Encoder {
  private constructor(private readonly pool: Piscina<TokenBatch, EncoderAnswer>) {}

  /** Loads the model without any access to the network. Errors: `model_corrupt`. */
  static async load(source: EncoderSource): Promise<ThreadedEncoder> {
    const pool = new Piscina<TokenBatch, EncoderAnswer>({
      filename: new URL('./encoder-worker.js', import.meta.url).href,
      minThreads: 1,
      maxThreads: 1,
      idleTimeout: Number.POSITIVE_INFINITY,
      workerData: source,
    });
    // A thread that dies while it has nothing to do is replaced by the pool.
    pool.on('error', () => {});
    const encoder = new ThreadedEncoder(pool);
    try {
      await encoder.run(NOTHING);
      return encoder;
    } catch (error) {
      await encoder.close();
      throw error;
    }
  }

  /** Batches are worked on one after the other. Errors: those of the model. */
  async run(batch: TokenBatch): Promise<HiddenStates> {
    const answer = await this.pool.run(batch);
    if ('packed' in answer) throw unpackError(answer.packed);
    return answer;
  }

  async close(): Promise<void> {
    await this.pool.close();
  }
}
