import { mkdir, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

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
    await mkdir(this.#folder, { recursive: true, mode: 0o700 });
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
