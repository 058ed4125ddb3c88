import { join } from 'node:path';
import type { Doing } from '../domain/audit-entry.js';
import type { Expert, Source } from '../domain/expert.js';
import { contentHash } from '../ingest/content-hash.js';
import { documentBytes } from '../ingest/document-bytes.js';
import type { DocumentReader } from '../ingest/document-reader.js';
import type { InputFile } from '../ingest/input-file.js';
import { listFiles } from '../ingest/list-files.js';
import { isReadFailure, type ReadFailure, type ReadItem } from '../ingest/read-failure.js';
import type { ReadOptions } from '../ingest/read-options.js';
import type { SourceDocument } from '../ingest/source-document.js';
import type { TableMapping } from '../ingest/table/table-mapping.js';
import { Spool } from '../ingest/zip/spool.js';
import type { ExpertItem } from '../passage/expert-message.js';
import { recordHash } from '../passage/record-hash.js';
import type { ExpertStore } from '../store/expert-store.js';
import type { FileProgress } from '../store/import-log.js';
import type { ImportRun as StoredImport } from '../store/import-run.js';
import type { ImportSettings } from '../store/import-settings.js';
import { ExpertQueue } from './expert-queue.js';
import { filesOf } from './files-of.js';
import { importRowOf } from './import-row-of.js';
import type { ImportProgress, ImportSummary } from './import-summary.js';
import type { ImportTools } from './import-tools.js';
import { importUnits } from './import-units.js';
import { InputWalk, type WalkNotes } from './input-walk.js';
import { isSamePerson } from './is-same-person.js';
import { ItemOrder } from './item-order.js';
import { readOptionsOf } from './read-options-of.js';
import { RunJournal } from './run-journal.js';
import { RunStanding } from './run-standing.js';
import { StageClock } from './stage-clock.js';
import { sweepUnpacked } from './sweep-unpacked.js';
import { WriteBatch } from './write-batch.js';

/** What an import may be told. */
export interface ImportOptions extends ImportSettings, Doing {
  readonly onProgress?: (progress: ImportProgress) => void;
  /** Stops the import after the batch under way; what is stored stays. */
  readonly signal?: AbortSignal;
  /** @internal Whether the run waits for whoever goes on with it when it is stopped or fails; default false. */
  readonly isRegistered?: boolean;
  /** Whether each record is an expert of its own, whoever else is the same person; default false. */
  readonly keepApart?: boolean;
}

const FAILURES_GIVEN = 1_000;

/**
 * One import: files are read, turned into experts, embedded and stored. A record that is stored already, here
 * or from another place, is left as it is. A failure is noted and the rest goes on.
 */
export class ImportRun {
  readonly #store: ExpertStore;
  readonly #documents: DocumentReader;
  readonly #run: StoredImport;
  readonly #options: ImportOptions;
  readonly #clock = new StageClock();
  readonly #journal: RunJournal;
  readonly #standing: RunStanding;
  readonly #order = new ItemOrder();
  readonly #queue: ExpertQueue;
  readonly #batch: WriteBatch;
  readonly #walk: InputWalk;
  readonly #spoolDir: string;
  readonly #spool: Spool;
  readonly #failures: ReadFailure[] = [];
  readonly #flagged: Source[] = [];
  readonly #tables: TableMapping[] = [];
  readonly #reading: ReadOptions;

  /**
   * @param run as the store's log has it, and owned by this process
   * @param options its settings are those of the run
   */
  constructor(
    { store, embedder, readers, spoolDir }: ImportTools,
    run: StoredImport,
    options: ImportOptions,
  ) {
    this.#store = store;
    this.#documents = readers.documents;
    this.#run = run;
    this.#options = options;
    this.#reading = { ...readOptionsOf(options), onTable: (table) => this.#tables.push(table) };
    this.#journal = new RunJournal(store.imports, run);
    this.#standing = new RunStanding(store.imports, run.id, options);
    this.#spoolDir = spoolDir;
    this.#spool = new Spool(join(spoolDir, String(run.id)));
    this.#walk = new InputWalk(this.#walkNotes(), this.#spool, options.only);
    this.#queue = new ExpertQueue(readers.experts, store.mask, this.#clock, (item) => this.#take(item));
    this.#batch = new WriteBatch(store, embedder, this.#clock, this.#journal, () => this.#report(), {
      keepApart: options.keepApart ?? false,
    });
  }

  /** Imports every file under the run's paths that is not dealt with. */
  async carryOut(): Promise<ImportSummary> {
    try {
      const skipped = await this.#importAll();
      const cancelled = this.#standing.isStopped;
      this.#standing.end();
      return {
        runId: this.#run.id,
        ...this.#journal.counts,
        merged: this.#batch.merged,
        unsure: this.#batch.unsure,
        failures: this.#failures,
        skipped,
        flagged: this.#flagged,
        tables: this.#tables,
        embedded: this.#batch.embedded,
        cancelled,
        elapsedMs: this.#clock.elapsedMs(),
      };
    } catch (error) {
      this.#standing.fail(error);
      throw error;
    } finally {
      this.#standing.close();
      await this.#spool.close();
    }
  }

  async #importAll(): Promise<ImportSummary['skipped']> {
    await sweepUnpacked({ store: this.#store, spoolDir: this.#spoolDir });
    const list = await listFiles(this.#run.paths);
    this.#journal.noteFiles(list.files.length, 0);
    for (const failure of list.failures) this.#noteUnread(failure);
    for (const files of importUnits(list.files, this.#reading.mapping?.join !== undefined)) {
      if (this.#isStopped()) break;
      await this.#importInputs(files);
    }
    if (this.#isStopped()) await this.#leaveOff();
    else await this.#writeDown();
    this.#report();
    return list.skipped;
  }

  /** @param files one, with all that is in it, or several that are read together */
  async #importInputs(files: readonly string[]): Promise<void> {
    for await (const input of this.#walk.inputs(files)) {
      if (this.#isStopped()) return;
      if ('error' in input) this.#noteUnread(input);
      else await this.#importFile(input);
      this.#report();
    }
  }

  async #importFile(input: InputFile): Promise<void> {
    const { file, version } = input;
    const done = this.#journal.itemsDone(input);
    const isStored = done === 0 && input.others === undefined && (await this.#isStored(input));
    const items = isStored ? 1 : await this.#importItems(input, done);
    if (!this.#isStopped())
      this.#order.follow(() => this.#journal.noteProgress(file, { version, items, done: true }));
  }

  /** Deals with the items after the first `done`, and gives the number of all of them. */
  async #importItems(input: InputFile, done: number): Promise<number> {
    const { file, version } = input;
    const reading = this.#documents.read(...filesOf(input, this.#reading));
    let items = 0;
    try {
      for (;;) {
        const next = await this.#clock.time('read', () => reading.next());
        if (next.done === true || this.#isStopped()) return items;
        items += 1;
        if (items > done) await this.#importItem(next.value, file, { version, items, done: false });
      }
    } finally {
      await reading.return(undefined);
    }
  }

  /** @param file what the progress is of */
  async #importItem(item: ReadItem, file: string, progress: FileProgress): Promise<void> {
    const note = (): void => this.#journal.noteProgress(file, progress);
    if (isReadFailure(item)) {
      this.#order.follow(() => {
        this.#noteFailed(item);
        note();
      });
    } else await this.#importDocument(item, note);
    if (this.#journal.isDue) await this.#writeDown();
  }

  #walkNotes(): WalkNotes {
    const journal = this.#journal;
    const noteDone = ({ file, version }: InputFile): void =>
      this.#order.follow(() => journal.noteProgress(file, { version, items: 1, done: true }));
    return {
      itemsDone: (input) => journal.itemsDone(input),
      noteFiles: (files, filesRead) => journal.noteFiles(files, filesRead),
      noteDone,
    };
  }

  #isStopped(): boolean {
    return this.#standing.isStopped;
  }

  #noteUnread(failure: ReadFailure): void {
    const isNew = this.#walk.isWanted(failure.file) && this.#journal.noteUnread(importRowOf(failure));
    if (isNew) this.#give(failure);
  }

  #noteFailed(failure: ReadFailure): void {
    this.#journal.noteFailed(importRowOf(failure));
    this.#give(failure);
  }

  #give(failure: ReadFailure): void {
    if (this.#failures.length < FAILURES_GIVEN) this.#failures.push(failure);
  }

  /** Writes down all that was done, the experts that wait first. */
  async #writeDown(): Promise<void> {
    await this.#settle();
    const note = this.#journal.seal();
    this.#store.togetherSoon(() => note([]));
  }

  /** Waits for the batch under way, and leaves for later what else was read: it may be much. */
  async #leaveOff(): Promise<void> {
    this.#queue.leave();
    await this.#batch.written();
    this.#journal.leave();
  }

  /** Whether a whole file is a record that is stored already; then it need not be parsed. */
  async #isStored({ path, file }: InputFile): Promise<boolean> {
    const bytes = await documentBytes(path);
    if (bytes === undefined) return false;
    const hash = recordHash(contentHash(bytes), this.#store.mask);
    return this.#noteStored(hash, { file, format: 'text' });
  }

  /** Notes the record, and the place, when it is stored; the format then is the known one. */
  #noteStored(contentHash: string, place: Source): boolean {
    const known = this.#store.findByContentHash(contentHash);
    if (known === undefined) return false;
    this.#order.follow(() => this.#journal.noteUnchanged());
    const at = this.#store.findBySource(place);
    if (at?.expertId === known) return true;
    const format = this.#store.get(known)?.sources[0]?.format ?? place.format;
    this.#store.addSource(known, { ...place, format });
    return true;
  }

  async #importDocument(document: SourceDocument, note: () => void): Promise<void> {
    const { contentHash, source } = document;
    const hash = recordHash(contentHash, this.#store.mask);
    if (this.#queue.holds(contentHash) || this.#batch.holds(hash)) await this.#settle();
    if (this.#noteStored(hash, source)) return this.#order.follow(note);
    this.#order.leave(note);
    await this.#queue.add(document);
  }

  /** Resolves when everything read is stored. */
  async #settle(): Promise<void> {
    await this.#queue.finish();
    await this.#batch.finish();
  }

  async #take(item: ExpertItem): Promise<void> {
    this.#order.returned();
    if (isReadFailure(item)) this.#noteFailed(item);
    else {
      this.#flagged.push(...item.sources.filter(({ notices }) => notices !== undefined));
      await this.#batch.add(this.#withKnownId(item));
    }
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
    this.#options.onProgress?.({ runId: this.#run.id, ...this.#journal.counts });
  }
}
