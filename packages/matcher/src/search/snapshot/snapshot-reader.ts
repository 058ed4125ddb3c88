import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { hashFile } from './hash-file.js';
import type { SnapshotFile } from './manifest.js';
import { SnapshotDamage } from './snapshot-damage.js';

const CHUNK_BYTES = 4 << 20;

/** Reads the files of a snapshot folder, each only if its length and checksum are those of the manifest. */
export class SnapshotReader {
  constructor(
    private readonly folder: string,
    private readonly files: readonly SnapshotFile[],
  ) {}

  has(name: string): boolean {
    return this.files.some((file) => file.name === name);
  }

  /** The bytes of a file, at offset 0 of an array buffer of their own. */
  async read(name: string): Promise<ArrayBuffer> {
    const { bytes, sha256 } = this.#expected(name);
    const content = new Uint8Array(bytes);
    const hash = createHash('sha256');
    const file = await open(this.#path(name), 'r');
    try {
      if ((await file.stat()).size !== bytes) throw this.#damaged(name);
      for (let at = 0; at < bytes; ) {
        const { bytesRead } = await file.read(content, at, Math.min(CHUNK_BYTES, bytes - at), at);
        if (bytesRead === 0) throw this.#damaged(name);
        hash.update(content.subarray(at, at + bytesRead));
        at += bytesRead;
      }
    } finally {
      await file.close();
    }
    if (hash.digest('hex') !== sha256) throw this.#damaged(name);
    return content.buffer;
  }

  async uint32(name: string): Promise<Uint32Array> {
    return new Uint32Array(await this.read(name));
  }

  /** A file that holds a list of strings as JSON. */
  async strings(name: string): Promise<string[]> {
    const value: unknown = JSON.parse(Buffer.from(await this.read(name)).toString());
    if (!Array.isArray(value) || !value.every((one) => typeof one === 'string')) throw this.#damaged(name);
    return value;
  }

  /** The path of a file that is as the manifest says. */
  async verified(name: string): Promise<string> {
    const expected = this.#expected(name);
    const found = await hashFile(this.#path(name));
    if (found.bytes !== expected.bytes || found.sha256 !== expected.sha256) throw this.#damaged(name);
    return this.#path(name);
  }

  #expected(name: string): SnapshotFile {
    const file = this.files.find((one) => one.name === name);
    if (file === undefined) throw new SnapshotDamage(`its manifest names no ${name}`);
    return file;
  }

  #path(name: string): string {
    return join(this.folder, name);
  }

  #damaged(name: string): SnapshotDamage {
    return new SnapshotDamage(`its file ${name} is damaged`);
  }
}
