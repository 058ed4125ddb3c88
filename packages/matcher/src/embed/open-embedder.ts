import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { basename, isAbsolute, join, resolve } from 'node:path';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import type { Embedder } from './embedder.js';
import { sha256, sha256OfFile } from './file-digest.js';
import { hubModelFolder } from './hub-model.js';
import { cachedModelFolder } from './model-cache.js';
import { type ModelDescription, WEIGHTS_FILE } from './model-description.js';
import { describeModelFolder } from './model-folder.js';
import { ModelRuntime } from './model-runtime.js';
import { MINILM } from './packaged-model.js';
import { TransformersEmbedder } from './transformers-embedder.js';

/** Which model to embed with, and where it is kept. */
export interface OpenEmbedderOptions {
  /** A model's folder or its name on the model hub; default: all-MiniLM-L6-v2, which is installed. */
  readonly model?: string;
  /** Folder in which models are kept ready, made when it is not there; 50 MB for the default model. */
  readonly cacheDir: string;
  /** Threads of the model, 1 or more; default: as many as there are cores, 8 at most. */
  readonly threads?: number;
  /**
   * Whether the model runs on a thread of its own, so that the caller's has turns for other things meanwhile: for a
   * server; default false, as it takes some memory more.
   */
  readonly ownThread?: boolean;
}

interface ModelSource {
  readonly folder: string;
  readonly description: ModelDescription;
  /** Hexadecimal, of the weights and the tokeniser. */
  readonly fileDigests: readonly string[];
}

const MAX_DEFAULT_THREADS = 8;
const DIGEST_LENGTH = 8;

/**
 * Loads an embedding model. The default model and folders are loaded without any access to the network.
 * Errors: `model_unavailable` when the model cannot be had (the message names the ways out), `model_corrupt`
 * when its files are damaged or do not fit together, `data_dir_unusable` and `disk_full` for the cache folder.
 */
export async function openEmbedder(options: OpenEmbedderOptions): Promise<Embedder> {
  const { model, cacheDir, ownThread = false } = options;
  const { threads = Math.min(availableParallelism(), MAX_DEFAULT_THREADS) } = options;
  const [source] = await Promise.all([findModel(model, resolve(cacheDir)), preloadLibrary()]);
  const digest = await spaceDigest(source);
  const runtime = await ModelRuntime.load(source.folder, source.description, { threads, ownThread });
  return new TransformersEmbedder(source.description, digest, runtime);
}

/** Loading transformers.js takes as long as checking the model's files does; both go on at once. */
async function preloadLibrary(): Promise<void> {
  await import('@xenova/transformers');
}

async function findModel(model: string | undefined, cacheDir: string): Promise<ModelSource> {
  if (model === undefined || model === MINILM.description.name) {
    const { description, weights, tokenizer } = MINILM;
    const folder = await cachedModelFolder(MINILM, cacheDir);
    return { folder, description, fileDigests: [weights.sha256, tokenizer.sha256] };
  }
  if (await isFolder(model)) return folderSource(resolve(model), basename(resolve(model)));
  if (isPath(model)) {
    const message = `The model folder ${model} does not exist.`;
    throw new ExpertMatchError('model_unavailable', { model }, message);
  }
  return folderSource(await hubModelFolder(model, cacheDir), model);
}

async function folderSource(folder: string, name: string): Promise<ModelSource> {
  const description = await describeModelFolder(folder, name);
  const files = [WEIGHTS_FILE[description.dtype], 'tokenizer.json'];
  const fileDigests = await Promise.all(files.map((file) => sha256OfFile(join(folder, file))));
  return { folder, description, fileDigests };
}

/** Vectors can be compared when weights, tokeniser and the way of use are the same. */
async function spaceDigest({ description, fileDigests }: ModelSource): Promise<string> {
  const { pooling, normalise, maxTokens, queryPrefix, passagePrefix } = description;
  const all = JSON.stringify([fileDigests, pooling, normalise, maxTokens, queryPrefix, passagePrefix]);
  return (await sha256(new TextEncoder().encode(all))).slice(0, DIGEST_LENGTH);
}

async function isFolder(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** Whether a name can only be a path: hub names are `name` or `owner/name`. */
function isPath(model: string): boolean {
  return isAbsolute(model) || model.startsWith('.') || model.includes('\\') || model.split('/').length > 2;
}
