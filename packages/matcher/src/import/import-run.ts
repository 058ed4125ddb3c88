import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Expert, Source } from '../domain/expert.js';
import type { Embedder } from '../embed/embedder.js';
import { contentHash } from '../ingest/content-hash.js';
import type { DocumentReader } from '../ingest/document-reader.js';
import { listFiles } from '../ingest/list-files.js';
import { isReadFailure, type ReadFailure } from '../ingest/read-failure.js';
import type { ReadOptions } from '../ingest/read-options.js';
import type { SourceDocument } from '../ingest/source-document.js';
import { givenMapping } from '../ingest/table/column-mapping.js';
import type { TableMapping } from '../ingest/table/table-mapping.js';
import type { ExpertItem } from '../passage/expert-message.js';
import type { ExpertReader } from '../passage/expert-reader.js';
import { recordHash } from '../passage/record-hash.js';
import type { ExpertStore } from '../store/expert-store.js';
import { ExpertQueue } from './expert-queue.js';
import type { TableOptions } from './import-preview.js';
import type { ImportProgress, ImportSummary } from './import-summary.js';
import { importUnits } from './import-units.js';
import { StageClock } from './stage-clock.js';
import { WriteBatch } from './write-batch.js';

/** What an import may be told. */
export interface ImportOptions extends TableOptions {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops the import after the batch under way; what is stored stays. */
  readonly signal?: AbortSignal;
}

/** What an import reads with. */
export interface ImportReaders {
  readonly documents: DocumentReader;
  readonly experts: ExpertReader;
}

/**
 * One import: files are read, turned into experts, embedded and stored. A record that is stored already, here
 * or from another place, is left as it is. A failure is noted and the rest goes on.
 */
export class ImportRun {
  readonly #store: ExpertStore;
  readonly #documents: DocumentReader;
  readonly #options: ImportOptions;
  readonly #clock = new StageClock();
  readonly #queue: ExpertQueue;
  readonly #batch: WriteBatch;
  readonly #failures: ReadFailure[] = [];
  readonly #flagged: Source[] = [];
  readonly #tables: TableMapping[] = [];
  readonly #reading: ReadOptions;
  #unchanged = 0;
  #filesRead = 0;
  #files = 0;

  constructor(store: ExpertStore, embedder: Embedder, readers: ImportReaders, options: ImportOptions) {
    this.#store = store;
    this.#documents = readers.documents;
    this.#options = options;
    const mapping = givenMapping(options.mapping, options.join);
    this.#reading = { mapping, onTable: (table) => this.#tables.push(table) };
    this.#queue = new ExpertQueue(readers.experts, store.mask, this.#clock, (item) => this.#take(item));
    this.#batch = new WriteBatch(store, embedder, this.#clock, () => this.#report());
  }

  /** Imports every file under the paths. */
  async run(paths: readonly string[]): Promise<ImportSummary> {
    const list = await listFiles(paths.map((path) => resolve(path)));
    this.#files = list.files.length;
    this.#failures.push(...list.failures);
    for (const files of importUnits(list.files, this.#reading.mapping?.join !== undefined)) {
      if (this.#options.signal?.aborted) break;
      await this.#importFiles(files);
      this.#filesRead += files.length;
      this.#report();
    }
    await this.#settle();
    this.#report();
    return {
      files: this.#files,
      imported: this.#batch.written,
      unchanged: this.#unchanged,
      failures: this.#failures,
      skipped: list.skipped,
      flagged: this.#flagged,
      tables: this.#tables,
      embedded: this.#batch.embedded,
      cancelled: this.#options.signal?.aborted ?? false,
      elapsedMs: this.#clock.elapsedMs(),
    };
  }

  /** @param files one, or several that are read together */
  async #importFiles(files: readonly string[]): Promise<void> {
    const [file = '', ...others] = files;
    if (others.length === 0 && (await this.#isStored(file))) {
      this.#unchanged += 1;
      return;
    }
    const items = this.#documents.read(files, this.#reading)[Symbol.asyncIterator]();
    for (;;) {
      const { done, value: item } = await this.#clock.time('read', () => items.next());
      if (done || item === undefined || this.#options.signal?.aborted) return;
      if (isReadFailure(item)) this.#failures.push(item);
      else await this.#importDocument(item);
    }
  }

  /** Whether a whole file is a record that is stored already; then it need not be parsed. */
  async #isStored(file: string): Promise<boolean> {
    const bytes = await readFile(file).catch(() => undefined);
    if (bytes === undefined) return false;
    return this.#noteStored(recordHash(contentHash(bytes), this.#store.mask), {
      file,
      format: 'text',
    });
  }

  /** Notes the place when the record is stored; the format then is the known one. */
  #noteStored(contentHash: string, place: Source): boolean {
    const known = this.#store.findByContentHash(contentHash);
    if (known === undefined) return false;
    const at = this.#store.findBySource(place);
    if (at?.expertId === known) return true;
    const format = this.#store.get(known)?.sources[0]?.format ?? place.format;
    this.#store.addSource(known, { ...place, format });
    return true;
  }

  async #importDocument(document: SourceDocument): Promise<void> {
    const hash = recordHash(document.contentHash, this.#store.mask);
    if (this.#queue.holds(document.contentHash) || this.#batch.holds(hash)) await this.#settle();
    if (this.#noteStored(hash, document.source)) {
      this.#unchanged += 1;
      return;
    }
    await this.#queue.add(document);
  }

  /** Resolves when everything read is stored. */
  async #settle(): Promise<void> {
    await this.#queue.finish();
    await this.#batch.finish();
  }

  async #take(item: ExpertItem): Promise<void> {
    if (isReadFailure(item)) {
      this.#failures.push(item);
      return;
    }
    this.#flagged.push(...item.sources.filter(({ notices }) => notices !== undefined));
    await this.#batch.add(this.#withKnownId(item));
  }

  /**
   * A changed record keeps its expert: the same file, the same id within it, or the same row of it, still about
   * the same person. Rows move, so a row without an id of its own must name the person as before.
   */
  #withKnownId(expert: Expert): Expert {
    const [source] = expert.sources;
    const known = source && this.#store.findBySource(source);
    const before = known && this.#store.get(known.expertId);
    if (source === undefined || known === undefined || before === undefined) return expert;
    const loose = source.row === undefined || source.externalId !== undefined;
    return isSamePerson(before, expert, loose) ? { ...expert, id: known.expertId } : expert;
  }

  #report(): void {
    this.#options.onProgress?.({
      filesRead: this.#filesRead,
      files: this.#files,
      imported: this.#batch.written,
      unchanged: this.#unchanged,
      failed: this.#failures.length,
    });
  }
}

/** @param loose whether a record that states neither name nor e-mail is taken for the one it replaces */
function isSamePerson({ identity: before }: Expert, { identity: after }: Expert, loose: boolean): boolean {
  if (before.emails.some((email) => after.emails.includes(email))) return true;
  if (before.name === undefined || after.name === undefined) return loose;
  return before.name.toLowerCase() === after.name.toLowerCase();
}
