import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { type ModelDescription, type ModelDtype, WEIGHTS_FILE } from './model-description.js';

/** The file that says how a folder's model is to be used. */
const SETTINGS_FILE = 'expertmatch.json';

/** What every model folder must hold beside the weights. */
export const MODEL_FILES = ['config.json', 'tokenizer.json', 'tokenizer_config.json'] as const;

const Settings = z.strictObject({
  dtype: z.enum(['fp32', 'fp16', 'q8']).optional(),
  dimensions: z.int().positive().optional(),
  pooling: z.enum(['mean', 'cls']).default('mean'),
  normalise: z.boolean().default(true),
  maxTokens: z.int().min(3).default(256),
  queryPrefix: z.string().default(''),
  passagePrefix: z.string().default(''),
});

/** The names that model families give to the number of dimensions in config.json. */
const Config = z.object({
  hidden_size: z.int().optional(),
  d_model: z.int().optional(),
  dim: z.int().optional(),
});

/**
 * Describes the model in a folder (layout of transformers.js). `expertmatch.json` in it may set `pooling`
 * (`mean`), `normalise` (`true`), `maxTokens` (256), `queryPrefix`, `passagePrefix` (empty), `dtype` (the first
 * of fp32, fp16, q8 whose file is there) and `dimensions` (config.json's).
 * Errors: `model_unavailable` when a file is missing, `model_corrupt` when one is not of its form.
 */
export async function describeModelFolder(folder: string, name: string): Promise<ModelDescription> {
  await requireFiles(folder, name);
  const {
    dtype: wantedDtype,
    dimensions,
    ...settings
  } = await readJson(folder, name, SETTINGS_FILE, Settings);
  const dtype = await storedDtype(folder, name, wantedDtype);
  const config = await readJson(folder, name, 'config.json', Config);
  const size = dimensions ?? config.hidden_size ?? config.d_model ?? config.dim;
  if (size === undefined)
    throw corrupt(name, join(folder, SETTINGS_FILE), 'must say "dimensions", as config.json does not');
  return { name, dtype, dimensions: size, ...settings };
}

/** Whether a folder holds a whole model. */
export async function isModelFolder(folder: string): Promise<boolean> {
  const found = await Promise.all(MODEL_FILES.map((file) => isFile(join(folder, file))));
  return found.every(Boolean) && (await firstDtype(folder)) !== undefined;
}

async function requireFiles(folder: string, name: string): Promise<void> {
  for (const file of MODEL_FILES) {
    if (!(await isFile(join(folder, file)))) throw missing(name, folder, file);
  }
}

async function storedDtype(
  folder: string,
  name: string,
  wanted: ModelDtype | undefined,
): Promise<ModelDtype> {
  const dtype = wanted ?? (await firstDtype(folder));
  const file = WEIGHTS_FILE[dtype ?? 'fp32'];
  if (dtype === undefined || !(await isFile(join(folder, file)))) throw missing(name, folder, file);
  return dtype;
}

async function firstDtype(folder: string): Promise<ModelDtype | undefined> {
  for (const dtype of ['fp32', 'fp16', 'q8'] as const) {
    if (await isFile(join(folder, WEIGHTS_FILE[dtype]))) return dtype;
  }
  return undefined;
}

async function readJson<T>(folder: string, name: string, file: string, form: z.ZodType<T>): Promise<T> {
  const path = join(folder, file);
  const text = (await isFile(path)) ? await readFile(path, 'utf8') : '{}';
  try {
    return form.parse(JSON.parse(text));
  } catch (error) {
    const reason = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
    throw corrupt(name, path, `is not of its form: ${reason}`);
  }
}

async function isFile(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ?? false;
}

function missing(name: string, folder: string, file: string): ExpertMatchError {
  const message = `The model folder ${folder} has no ${file}. It needs ${MODEL_FILES.join(', ')} and one of ${Object.values(WEIGHTS_FILE).join(', ')}.`;
  return new ExpertMatchError('model_unavailable', { model: name }, message);
}

function corrupt(name: string, file: string, what: string): ExpertMatchError {
  return new ExpertMatchError('model_corrupt', { model: name, file }, `${file} ${what}`);
}
