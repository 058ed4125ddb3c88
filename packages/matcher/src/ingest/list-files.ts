import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { isExportFolder } from './linkedin-export/export-folder.js';
import { notFound } from './read-errors.js';
import type { ReadFailure } from './read-failure.js';

/** Why an entry of a folder was left out: its name, a link, or a socket, pipe or device. */
type SkipReason = 'hidden' | 'link' | 'special';

/** The files under some paths. */
export interface FileList {
  /** In the order of the paths given; within a folder sorted by name, code unit by code unit. Each file once. */
  readonly files: readonly string[];
  readonly skipped: readonly { readonly path: string; readonly reason: SkipReason }[];
  /** Paths that do not exist or folders that cannot be opened. */
  readonly failures: readonly ReadFailure[];
}

/** Names of entries that nobody means to import: hidden ones, Office lock files, system litter. */
export const HIDDEN = /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i;

class FileWalk {
  readonly files: string[] = [];
  readonly skipped: { path: string; reason: SkipReason }[] = [];
  readonly failures: ReadFailure[] = [];
  readonly #seen = new Set<string>();

  async visit(path: string): Promise<void> {
    try {
      if ((await stat(path)).isDirectory()) await this.#folder(path);
      else this.#file(path);
    } catch (cause) {
      this.failures.push({ file: path, error: notFound(path, 'does not exist or cannot be opened', cause) });
    }
  }

  async #folder(path: string): Promise<void> {
    let entries = await readdir(path, { withFileTypes: true });
    entries.sort((left, right) => (left.name < right.name ? -1 : 1));
    if (await isExportFolder(path, entries)) {
      this.#file(path);
      entries = entries.filter((entry) => !entry.isDirectory() && !/\.csv$/i.test(entry.name));
    }
    for (const entry of entries) await this.#entry(join(path, entry.name), entry);
  }

  async #entry(path: string, entry: Dirent): Promise<void> {
    if (HIDDEN.test(entry.name)) this.skipped.push({ path, reason: 'hidden' });
    else if (entry.isSymbolicLink()) this.skipped.push({ path, reason: 'link' });
    else if (entry.isDirectory()) await this.visit(path);
    else if (entry.isFile()) this.#file(path);
    else this.skipped.push({ path, reason: 'special' });
  }

  #file(path: string): void {
    const key = resolve(path);
    if (!this.#seen.has(key)) this.files.push(path);
    this.#seen.add(key);
  }
}

/**
 * The files that the paths name: files as they are, folders with all that is in them.
 *
 * A path given by name is taken even if it is hidden or a link. Inside folders, hidden entries (`.name`,
 * Office lock files, system litter) and links are left out and reported: a link may lead outside, in a
 * circle, or to a file listed anyway. A folder that is a LinkedIn account export is one file, with all its tables
 * and folders. A path that is not there is a failure (`file_not_found`); the rest goes on.
 */
export async function listFiles(paths: readonly string[]): Promise<FileList> {
  const walk = new FileWalk();
  for (const path of paths) await walk.visit(path);
  return { files: walk.files, skipped: walk.skipped, failures: walk.failures };
}
