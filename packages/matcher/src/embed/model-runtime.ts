import type { PreTrainedTokenizer } from '@xenova/transformers';
import type { Encoder, HiddenStates, TokenBatch } from './encoder.js';
import type { ModelDescription } from './model-description.js';
import { ThreadedEncoder } from './threaded-encoder.js';
import { TransformersEncoder, unloadable } from './transformers-encoder.js';

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

/** How a model is run. */
export interface RunOptions {
  /** Threads that work on one batch. */
  readonly threads: number;
  /** Whether another thread than the caller's waits for them. */
  readonly ownThread: boolean;
}

/** A model of transformers.js with its tokeniser: text to tokens, tokens to hidden states. */
export class ModelRuntime {
  readonly #description: ModelDescription;
  readonly #tokeniser: PreTrainedTokenizer;
  readonly #encoder: Encoder;
  /** The token that closes each text, if there is one. */
  readonly #lastToken: number | undefined;
  /** What a word becomes that cannot be spelt in the vocabulary. */
  readonly #unknownToken: number | undefined;

  private constructor(description: ModelDescription, tokeniser: PreTrainedTokenizer, encoder: Encoder) {
    this.#description = description;
    this.#tokeniser = tokeniser;
    this.#encoder = encoder;
    const [, lastToken] = tokeniser.encode('');
    this.#lastToken = lastToken;
    this.#unknownToken = tokeniser.unk_token_id;
  }

  /**
   * Loads the model in `folder` (layout of transformers.js) without any access to the network.
   * Errors: `model_corrupt`.
   */
  static async load(folder: string, description: ModelDescription, how: RunOptions): Promise<ModelRuntime> {
    const { name, dtype } = description;
    const kind = how.ownThread ? ThreadedEncoder : TransformersEncoder;
    const [tokeniser, encoder] = await Promise.all([
      loadTokeniser(folder, name),
      kind.load({ folder, name, dtype, threads: how.threads }),
    ]);
    return new ModelRuntime(description, tokeniser, encoder);
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
  run(batch: TokenBatch): Promise<HiddenStates> {
    return this.#encoder.run(batch);
  }

  async close(): Promise<void> {
    await this.#encoder.close();
  }
}

async function loadTokeniser(folder: string, name: string): Promise<PreTrainedTokenizer> {
  const { AutoTokenizer } = await import('@xenova/transformers');
  try {
    return await AutoTokenizer.from_pretrained(folder, { local_files_only: true });
  } catch (cause) {
    throw unloadable(folder, name, cause);
  }
}
