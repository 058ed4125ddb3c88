import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from './hash-file.js';
import type { SnapshotFile } from './manifest.js';

/** Writes the files of a snapshot folder through to the disk, and notes their checksums. */
export class SnapshotWriter {
  readonly #files: SnapshotFile[] = [];

  constructor(private readonly folder: string) {}

  /** The files written so far. */
  get files(): readonly SnapshotFile[] {
    return this.#files;
  }

  /**
   * Writes arrays one after the other, as they lie in memory.
   * @returns sha256 (hex)
   */
  async write(name: string, ...chunks: readonly ArrayBufferView[]): Promise<string> {
    const hash = createHash('sha256');
    let bytes = 0;
    const file = await open(join(this.folder, name), 'wx');
    try {
      for (const chunk of chunks) {
        const view = new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
        hash.update(view);
        bytes += view.byteLength;
        await file.writeFile(view);
      }
      await file.sync();
    } finally {
      await file.close();
    }
    const sha256 = hash.digest('hex');
    this.#files.push({ name, bytes, sha256 });
    return sha256;
  }

  /** @returns sha256 (hex) */
  writeJson(name: string, value: unknown): Promise<string> {
    return this.write(name, Buffer.from(JSON.stringify(value)));
  }

  /** Takes in a file that `write` itself puts at the path given. */
  async adopt(name: string, write: (file: string) => Promise<void>): Promise<void> {
    const path = join(this.folder, name);
    await write(path);
    this.#files.push({ name, ...(await hashFile(path)) });
  }
}
