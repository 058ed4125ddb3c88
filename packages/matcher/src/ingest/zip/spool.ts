import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { spoolError } from './spool-error.js';

/** Where an import unpacks archives, for its owner alone: a folder of its own in the data directory. */
export class Spool {
  readonly #folder: string;
  #places = 0;

  /** @param folder gone when the spool is closed; made when the first file is put there */
  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Removes what imports left behind that are no longer at work. */
  static async sweep(parent: string, isAtWork: (name: string) => boolean): Promise<void> {
    const names = await readdir(parent).catch(() => []);
    for (const name of names) {
      if (!isAtWork(name)) await rm(join(parent, name), { recursive: true, force: true });
    }
  }

  async open(): Promise<void> {
    await makeFolder(dirname(this.#folder));
    await makeFolder(this.#folder);
  }

  /** A path in the spool at which there is nothing. */
  place(): string {
    this.#places += 1;
    return join(this.#folder, String(this.#places));
  }

  async remove(path: string): Promise<void> {
    await rm(path, { recursive: true, force: true });
  }

  async close(): Promise<void> {
    await rm(this.#folder, { recursive: true, force: true });
  }
}

/**
 * Makes a folder for its owner alone, if it is not there. Not `recursive`, which says of a full disk that a folder is missing.
 * @throws ExpertMatchError `disk_full`
 */
export async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path, { mode: 0o700 });
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST'))
      throw spoolError(error, path);
  }
}
