import { join } from 'node:path';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { isModelFolder, MODEL_FILES } from './model-folder.js';

/**
 * The folder `<cacheDir>/<name>` with a model of the hub, loaded from there when the folder does not hold it.
 * Errors: `model_unavailable`.
 */
export async function hubModelFolder(name: string, cacheDir: string): Promise<string> {
  const folder = join(cacheDir, name);
  if (await isModelFolder(folder)) return folder;
  try {
    await download(name, cacheDir);
  } catch (cause) {
    throw unavailable(name, folder, cause);
  }
  return folder;
}

/** transformers.js keeps what it loads below `cacheDir`, by the model's name. */
async function download(name: string, cacheDir: string): Promise<void> {
  const { AutoModel, AutoTokenizer } = await import('@xenova/transformers');
  await AutoTokenizer.from_pretrained(name, { cache_dir: cacheDir });
  const model = await AutoModel.from_pretrained(name, { cache_dir: cacheDir, dtype: 'fp32' });
  await model.dispose();
}

function unavailable(name: string, folder: string, cause: unknown): ExpertMatchError {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const message = [
    `There is no folder ${name}, and the model hub did not give a model of that name (${reason}).`,
    'Name the folder of a model, leave the model out to use the one that is installed,',
    `or put ${MODEL_FILES.join(', ')} and onnx/model.onnx into ${folder}.`,
  ].join(' ');
  return new ExpertMatchError('model_unavailable', { model: name }, message, { cause });
}
