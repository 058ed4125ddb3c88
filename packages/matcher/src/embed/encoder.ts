import type { ModelDtype } from './model-description.js';

/** The hidden states of a batch: texts × tokens × dimensions, row-major. */
export interface HiddenStates {
  readonly values: Float32Array;
  readonly dimensions: number;
}

/** A batch of texts of equally many tokens. */
export type TokenBatch = readonly (readonly number[])[];

/** A model without its tokeniser: tokens to hidden states. */
export interface Encoder {
  run(batch: TokenBatch): Promise<HiddenStates>;
  close(): Promise<void>;
}

/** What an encoder is loaded from. */
export interface EncoderSource {
  /** In the layout of transformers.js. */
  readonly folder: string;
  /** Of the model, for messages. */
  readonly name: string;
  readonly dtype: ModelDtype;
  /** Threads that work on one batch, 1 or more. */
  readonly threads: number;
}
