/** How a text's vector is made of its tokens' vectors: their mean, or the first token's. */
export type Pooling = 'mean' | 'cls';

/** How the weights are stored: 32-bit or 16-bit floats, or 8-bit integers with 8-bit arithmetic. */
export type ModelDtype = 'fp32' | 'fp16' | 'q8';

/** A sentence embedding model, as data. */
export interface ModelDescription {
  /** `all-MiniLM-L6-v2`, a hub name, or a folder's name. */
  readonly name: string;
  readonly dtype: ModelDtype;
  readonly dimensions: number;
  readonly pooling: Pooling;
  /** Whether vectors are scaled to length 1. */
  readonly normalise: boolean;
  /** A text's tokens beyond this many are left out, special tokens counted. */
  readonly maxTokens: number;
  /** Put before a text that is searched with. */
  readonly queryPrefix: string;
  /** Put before a text that is searched for. */
  readonly passagePrefix: string;
}

/** Where transformers.js looks for the weights of each storage type, relative to the model's folder. */
export const WEIGHTS_FILE: Readonly<Record<ModelDtype, string>> = {
  fp32: 'onnx/model.onnx',
  fp16: 'onnx/model_fp16.onnx',
  q8: 'onnx/model_quantized.onnx',
};
