import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Embedder, VectorSpace } from '#embed/embedder.js';
import { Imports } from '#import/imports.js';
import { DocumentReader } from '#ingest/document-reader.js';
import { ExpertReader } from '#passage/expert-reader.js';
import type { ExpertStore } from '#store/expert-store.js';
import { openStore } from '#store/open-store.js';

const SPACE: VectorSpace = { model: 'digest/0', dimensions: 8 };

/** Vectors made of a digest: what is like what does not matter to an import. */
export const EMBEDDER: Embedder = {
  space: SPACE,
  embed: async (texts) =>
    texts.map((text) => {
      const bytes = createHash('sha256').update(text).digest();
      return Float32Array.from({ length: SPACE.dimensions }, (_, at) => bytes.readInt32LE(at * 4) / 2 ** 31);
    }),
  close: async () => undefined,
};

/** A data directory, files to import into it, and the imports; gone when disposed of. */
export class ImportDesk {
  readonly root = mkdtempSync(join(tmpdir(), 'expertmatch-import-'));
  readonly dir: string;
  readonly files = join(this.root, 'files');
  readonly store: ExpertStore;
  readonly #readers = {
    documents: new DocumentReader({ threads: 1 }),
    experts: new ExpertReader({ threads: 1 }),
  };
  readonly imports: Imports;

  /** @param places data directory and folder for what is unpacked, where they are to be elsewhere */
  constructor(places: { readonly dir?: string; readonly spoolDir?: string } = {}) {
    this.dir = places.dir ?? join(this.root, 'data');
    this.store = openStore({ dir: this.dir, space: SPACE });
    this.imports = new Imports({
      store: this.store,
      embedder: EMBEDDER,
      readers: this.#readers,
      spoolDir: places.spoolDir ?? join(this.dir, 'unpacked'),
    });
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.files, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** The store as another process opens it. */
  asOther<T>(look: (store: ExpertStore) => T): T {
    const store = openStore({ dir: this.dir, space: SPACE });
    try {
      return look(store);
    } finally {
      store.close();
    }
  }

  /** Every expert, by place and text. */
  people(): string[] {
    return [...this.store.iterateExperts()].map(({ sources, text }) => `${sources[0]?.row} ${text}`).sort();
  }

  async dispose(): Promise<void> {
    await this.#readers.documents.close();
    await this.#readers.experts.close();
    this.store.close();
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** A table of so many fictional people; every `wrongEvery`-th row has a cell too many. */
export function table(rows: number, wrongEvery = 0): string {
  const lines = Array.from({ length: rows }, (_, at) => {
    const line = `Person ${at},Nurse of ward ${at},Ward ${at} Hospital,wound care; triage ${at}`;
    return wrongEvery > 0 && at % wrongEvery === wrongEvery - 1 ? `${line},surplus` : line;
  });
  return ['name,headline,company,skills', ...lines, ''].join('\n');
}
