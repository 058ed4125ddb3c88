import { createHash, randomBytes } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder, TextRole, VectorSpace } from './embedder.js';
import { sha256 } from './file-digest.js';

const KEY_BYTES = 32;
const SUFFIX = '.vectors';
const DIGEST_LENGTH = 32;

/**
 * An embedder that keeps every vector in a folder and embeds no text twice, in this process or a later one.
 * A file of the folder is named for the SHA-256 of its content: one that is damaged is not read, and processes
 * that write at the same time do not disturb each other. The texts themselves are not kept.
 */
export class KeptVectors implements Embedder {
  readonly #embedder: Embedder;
  readonly #folder: string;
  readonly #kept: Map<string, Float32Array>;
  readonly #fresh = new Map<string, Float32Array>();

  private constructor(embedder: Embedder, folder: string, kept: Map<string, Float32Array>) {
    this.#embedder = embedder;
    this.#folder = folder;
    this.#kept = kept;
  }

  /**
   * @param embedder does the work, and is closed with this one
   * @param folder made when it is not there; holds a folder for each space, which may be deleted at any time
   */
  static async open(embedder: Embedder, folder: string): Promise<KeptVectors> {
    const own = join(folder, encodeURIComponent(embedder.space.model));
    return new KeptVectors(embedder, own, await readVectors(own, embedder.space.dimensions));
  }

  get space(): VectorSpace {
    return this.#embedder.space;
  }

  async embed(texts: readonly string[], role: TextRole): Promise<Float32Array[]> {
    const keyed = texts.map((text) => ({ text, key: keyOf(text, role) }));
    const missing = new Map(
      keyed.filter(({ key }) => !this.#kept.has(key)).map(({ key, text }) => [key, text]),
    );
    const vectors = missing.size === 0 ? [] : await this.#embedder.embed([...missing.values()], role);
    for (const [k, key] of [...missing.keys()].entries()) {
      const vector = vectors[k];
      if (vector === undefined) continue;
      this.#kept.set(key, vector);
      this.#fresh.set(key, vector);
    }
    return keyed.flatMap(({ key }) => this.#kept.get(key)?.slice() ?? []);
  }

  familiarity(text: string): number {
    return this.#embedder.familiarity?.(text) ?? 1;
  }

  /** Keeps the new vectors, then closes the embedder. A folder that cannot be written costs time only. */
  async close(): Promise<void> {
    if (this.#fresh.size > 0) await writeVectors(this.#folder, this.#fresh).catch(() => undefined);
    this.#fresh.clear();
    await this.#embedder.close();
  }
}

function keyOf(text: string, role: TextRole): string {
  return createHash('sha256').update(`${role}\0${text}`).digest('hex');
}

async function readVectors(folder: string, dimensions: number): Promise<Map<string, Float32Array>> {
  const names = await readdir(folder).catch(() => []);
  const vectors = new Map<string, Float32Array>();
  for (const name of names.filter((one) => one.endsWith(SUFFIX))) {
    const bytes = await readFile(join(folder, name)).catch(() => undefined);
    if (bytes !== undefined && (await nameOf(bytes)) === name) unpack(bytes, dimensions, vectors);
  }
  return vectors;
}

/** Records of a key and `dimensions` 32-bit floats in the machine's byte order. */
function unpack(bytes: Buffer, dimensions: number, into: Map<string, Float32Array>): void {
  const size = KEY_BYTES + dimensions * Float32Array.BYTES_PER_ELEMENT;
  for (let at = 0; at + size <= bytes.length; at += size) {
    const vector = Uint8Array.from(bytes.subarray(at + KEY_BYTES, at + size));
    into.set(bytes.toString('hex', at, at + KEY_BYTES), new Float32Array(vector.buffer));
  }
}

async function writeVectors(folder: string, vectors: ReadonlyMap<string, Float32Array>): Promise<void> {
  const records = [...vectors].flatMap(([key, vector]) => [Buffer.from(key, 'hex'), bytesOf(vector)]);
  const content = Buffer.concat(records);
  const draft = join(folder, `.${process.pid}.${randomBytes(4).toString('hex')}`);
  await mkdir(folder, { recursive: true });
  try {
    await writeFile(draft, content);
    await rename(draft, join(folder, await nameOf(content)));
  } finally {
    await rm(draft, { force: true });
  }
}

function bytesOf({ buffer, byteOffset, byteLength }: Float32Array): Uint8Array {
  return new Uint8Array(buffer, byteOffset, byteLength);
}

async function nameOf(content: Uint8Array): Promise<string> {
  return (await sha256(content)).slice(0, DIGEST_LENGTH) + SUFFIX;
}
