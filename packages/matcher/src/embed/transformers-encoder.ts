import type { PreTrainedModel, Tensor } from '@xenova/transformers';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { Encoder, EncoderSource, HiddenStates, TokenBatch } from './encoder.js';

/** A model of transformers.js, run by the thread that asks: it has no turn for anything else until a batch is done. */
export class TransformersEncoder implements Encoder {
  private constructor(
    private readonly name: string,
    private readonly model: PreTrainedModel,
    private readonly tensor: typeof Tensor,
  ) {}

  /** Loads the model without any access to the network. Errors: `model_corrupt`. */
  static async load({ folder, name, dtype, threads }: EncoderSource): Promise<TransformersEncoder> {
    const { AutoModel, Tensor } = await import('@xenova/transformers');
    try {
      const model = await AutoModel.from_pretrained(folder, {
        local_files_only: true,
        dtype,
        session_options: { intraOpNumThreads: threads },
      });
      return new TransformersEncoder(name, model, Tensor);
    } catch (cause) {
      throw unloadable(folder, name, cause);
    }
  }

  /** The event loop gets a turn first. Errors: `model_unavailable` for what is no text encoder. */
  async run(batch: TokenBatch): Promise<HiddenStates> {
    const dims = [batch.length, batch[0]?.length ?? 0];
    const ids = BigInt64Array.from(batch.flat(), BigInt);
    const output: unknown = await this.model({
      input_ids: new this.tensor('int64', ids, dims),
      attention_mask: new this.tensor('int64', new BigInt64Array(ids.length).fill(1n), dims),
      token_type_ids: new this.tensor('int64', new BigInt64Array(ids.length), dims),
    });
    return this.#hiddenStates(output);
  }

  async close(): Promise<void> {
    await this.model.dispose();
  }

  #hiddenStates(output: unknown): HiddenStates {
    if (typeof output === 'object' && output !== null && 'last_hidden_state' in output) {
      const tensor = output.last_hidden_state;
      if (tensor instanceof this.tensor && tensor.data instanceof Float32Array) {
        return { values: tensor.data, dimensions: tensor.dims[2] ?? 0 };
      }
    }
    const message = `The model ${this.name} gives no last_hidden_state of 32-bit floats: it is no text encoder.`;
    throw new ExpertMatchError('model_unavailable', { model: this.name }, message);
  }
}

/** What a model whose files are damaged, or do not fit together, is told as. */
export function unloadable(folder: string, name: string, cause: unknown): ExpertMatchError {
  const reason = cause instanceof Error ? cause.message : cause;
  const message = `The model in ${folder} cannot be loaded: ${reason}`;
  return new ExpertMatchError('model_corrupt', { model: name, file: folder }, message, { cause });
}
