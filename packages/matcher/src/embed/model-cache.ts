import { randomBytes } from 'node:crypto';
import { mkdir, open, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { sha256, sha256OfFile } from './file-digest.js';
import { modelFiles } from './model-files.js';
import type { PackagedModel } from './packaged-model.js';

/** Counts up when the same weights are written out differently, so that releases can share a cache folder. */
const FORMAT = 1;
const MANIFEST_FILE = 'manifest.json';
const STALE_AFTER_MS = 10 * 60 * 1000;

const Manifest = z.object({
  weightsSha256: z.string(),
  files: z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() })),
});

/**
 * The folder below `cacheDir` that holds a packaged model in the layout of transformers.js, written at first
 * use. Every file in it has the size and SHA-256 of its manifest; otherwise the files are written anew.
 * Each file is written beside the folder, synced and renamed into it, the manifest last: whoever reads at the
 * same time finds whole files, a killed writer leaves no manifest, and a second writer writes the same bytes.
 * Errors: as `modelFiles`, `disk_full`, `data_dir_unusable`.
 */
export async function cachedModelFolder(model: PackagedModel, cacheDir: string): Promise<string> {
  const name = `${model.description.name}-${model.description.dtype}-${FORMAT}`;
  const folder = join(cacheDir, name);
  const temporaryPrefix = `.${name}.`;
  await removeStale(cacheDir, temporaryPrefix);
  if (await isIntact(folder, model)) return folder;
  const files = await modelFiles(model);
  const temporary = join(cacheDir, `${temporaryPrefix}${process.pid}.${randomBytes(4).toString('hex')}`);
  try {
    await writeFiles(temporary, new Map([...files, [MANIFEST_FILE, await manifestOf(model, files)]]));
    await moveFiles(temporary, folder, [...files.keys(), MANIFEST_FILE]);
  } catch (error) {
    throw writeError(cacheDir, error);
  } finally {
    await rm(temporary, { recursive: true, force: true }).catch(() => undefined);
  }
  return folder;
}

/** Removes what killed writers left; a folder that cannot be cleaned can still be read. */
async function removeStale(cacheDir: string, prefix: string): Promise<void> {
  const names = await readdir(cacheDir).catch(() => []);
  for (const name of names.filter((found) => found.startsWith(prefix))) {
    const path = join(cacheDir, name);
    const changed = await stat(path).catch(() => undefined);
    if (changed && Date.now() - changed.mtimeMs > STALE_AFTER_MS) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
    }
  }
}

async function isIntact(folder: string, model: PackagedModel): Promise<boolean> {
  try {
    const manifest = Manifest.parse(JSON.parse(await readFile(join(folder, MANIFEST_FILE), 'utf8')));
    if (manifest.weightsSha256 !== model.weights.sha256) return false;
    const checks = Object.entries(manifest.files).map(async ([name, { bytes, sha256: expected }]) => {
      const path = join(folder, name);
      return (await stat(path)).size === bytes && (await sha256OfFile(path)) === expected;
    });
    return (await Promise.all(checks)).every(Boolean);
  } catch {
    return false;
  }
}

async function manifestOf(model: PackagedModel, files: ReadonlyMap<string, Uint8Array>): Promise<Uint8Array> {
  const entries = [...files].map(
    async ([name, content]) => [name, { bytes: content.length, sha256: await sha256(content) }] as const,
  );
  const manifest: z.infer<typeof Manifest> = {
    weightsSha256: model.weights.sha256,
    files: Object.fromEntries(await Promise.all(entries)),
  };
  return new TextEncoder().encode(JSON.stringify(manifest, undefined, 2));
}

async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<void> {
  for (const [name, content] of files) {
    const path = join(folder, name);
    await mkdir(dirname(path), { recursive: true });
    const file = await open(path, 'wx');
    try {
      await file.writeFile(content);
      await file.sync();
    } finally {
      await file.close();
    }
  }
}

async function moveFiles(from: string, to: string, names: readonly string[]): Promise<void> {
  for (const name of names) {
    await mkdir(dirname(join(to, name)), { recursive: true });
    await rename(join(from, name), join(to, name));
  }
}

function writeError(cacheDir: string, cause: unknown): unknown {
  const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
  if (code === 'ENOSPC' || code === 'EDQUOT') {
    const message = `No space left in ${cacheDir} to keep the model (50 MB). Free some, or name another cache folder.`;
    return new ExpertMatchError('disk_full', { dir: cacheDir }, message, { cause });
  }
  if (code === undefined) return cause;
  const message = `The model cannot be written to ${cacheDir} (${code}). Make it writable, or name another cache folder.`;
  return new ExpertMatchError('data_dir_unusable', { dir: cacheDir }, message, { cause });
}
