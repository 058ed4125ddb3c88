import type { PreTrainedModel, PreTrainedTokenizer, Tensor } from '@xenova/transformers';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { ModelDescription } from './model-description.js';

/** How much of a long text is looked at, for each token that is kept; words have 5 to 10 characters. */
const MAX_CHARS_PER_TOKEN = 64;

/** So much of a text tells its language. */
const MEASURED_CHARS = 1_000;

/** What a text is made of. */
export interface TextMeasure {
  /** Letters and digits. */
  readonly letters: number;
  readonly pieces: number;
}

/** The hidden states of a batch: texts × tokens × dimensions, row-major. */
export interface HiddenStates {
  readonly values: Float32Array;
  readonly dimensions: number;
}

/** A model of transformers.js with its tokeniser: text to tokens, tokens to hidden states. */
export class ModelRuntime {
  readonly #description: ModelDescription;
  readonly #tokeniser: PreTrainedTokenizer;
  readonly #model: PreTrainedModel;
  readonly #tensor: typeof Tensor;
  /** The token that closes each text, if there is one. */
  readonly #lastToken: number | undefined;
  /** What a word becomes that cannot be spelt in the vocabulary. */
  readonly #unknownToken: number | undefined;

  private constructor(
    description: ModelDescription,
    tokeniser: PreTrainedTokenizer,
    model: PreTrainedModel,
    tensor: typeof Tensor,
  ) {
    this.#description = description;
    this.#tokeniser = tokeniser;
    this.#model = model;
    this.#tensor = tensor;
    const [, lastToken] = tokeniser.encode('');
    this.#lastToken = lastToken;
    this.#unknownToken = tokeniser.unk_token_id;
  }

  /**
   * Loads the model in `folder` (layout of transformers.js) without any access to the network.
   * Errors: `model_corrupt`.
   */
  static async load(folder: string, description: ModelDescription, threads: number): Promise<ModelRuntime> {
    const { AutoModel, AutoTokenizer, Tensor } = await import('@xenova/transformers');
    try {
      const tokeniser = await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
      const model = await AutoModel.from_pretrained(folder, {
        local_files_only: true,
        dtype: description.dtype,
        session_options: { intraOpNumThreads: threads },
      });
      return new ModelRuntime(description, tokeniser, model, Tensor);
    } catch (cause) {
      const message = `The model in ${folder} cannot be loaded: ${cause instanceof Error ? cause.message : cause}`;
      throw new ExpertMatchError('model_corrupt', { model: description.name, file: folder }, message, {
        cause,
      });
    }
  }

  /** The token ids of a text, special tokens included, cut to the model's length. */
  tokenise(text: string): readonly number[] {
    const { maxTokens } = this.#description;
    const ids = this.#tokeniser.encode(text.slice(0, maxTokens * MAX_CHARS_PER_TOKEN));
    if (ids.length <= maxTokens) return ids;
    return this.#lastToken === undefined
      ? ids.slice(0, maxTokens)
      : [...ids.slice(0, maxTokens - 1), this.#lastToken];
  }

  /** The letters of the beginning of a text, and the word pieces that they are cut into. */
  measure(text: string): TextMeasure {
    const words = text.slice(0, MEASURED_CHARS).match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    const pieces = words.reduce((sum, word) => sum + this.#pieces(word), 0);
    return { letters: words.join('').length, pieces };
  }

  /** How many pieces a word is cut into; one for each letter when the vocabulary cannot spell it. */
  #pieces(word: string): number {
    const ids = this.#tokeniser.encode(word, { add_special_tokens: false });
    return this.#unknownToken !== undefined && ids.includes(this.#unknownToken) ? word.length : ids.length;
  }

  /** The hidden states of texts of equally many tokens; the event loop gets a turn first. */
  async run(batch: readonly (readonly number[])[]): Promise<HiddenStates> {
    const dims = [batch.length, batch[0]?.length ?? 0];
    const ids = BigInt64Array.from(batch.flat(), BigInt);
    const output: unknown = await this.#model({
      input_ids: new this.#tensor('int64', ids, dims),
      attention_mask: new this.#tensor('int64', new BigInt64Array(ids.length).fill(1n), dims),
      token_type_ids: new this.#tensor('int64', new BigInt64Array(ids.length), dims),
    });
    return this.#hiddenStates(output);
  }

  async close(): Promise<void> {
    await this.#model.dispose();
  }

  #hiddenStates(output: unknown): HiddenStates {
    const { name } = this.#description;
    if (typeof output === 'object' && output !== null && 'last_hidden_state' in output) {
      const tensor = output.last_hidden_state;
      if (tensor instanceof this.#tensor && tensor.data instanceof Float32Array) {
        return { values: tensor.data, dimensions: tensor.dims[2] ?? 0 };
      }
    }
    const message = `The model ${name} gives no last_hidden_state of 32-bit floats: it is no text encoder.`;
    throw new ExpertMatchError('model_unavailable', { model: name }, message);
  }
}
