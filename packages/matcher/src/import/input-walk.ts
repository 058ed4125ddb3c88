import { join } from 'node:path';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { fileVersion } from '../ingest/document-bytes.js';
import type { InputFile } from '../ingest/input-file.js';
import { DEFAULT_LIMITS } from '../ingest/limits.js';
import { unsupported } from '../ingest/read-errors.js';
import type { ReadFailure } from '../ingest/read-failure.js';
import { Archive } from '../ingest/zip/archive.js';
import { Spool } from '../ingest/zip/spool.js';
import type { ImportLog } from '../store/import-log.js';
import type { ImportRun } from '../store/import-run.js';
import type { ItemOrder } from './item-order.js';
import type { RunJournal } from './run-journal.js';

/** Archives that may lie within each other. */
const ARCHIVES_DEEP = 1;

/** The files that an import reads: those that it finds, and in place of an archive what is in it. */
export class InputWalk {
  readonly #journal: RunJournal;
  readonly #order: ItemOrder;
  readonly #only: ReadonlySet<string> | undefined;
  /** What leads to the files of `#only`, and they themselves. */
  readonly #onTheWay: ReadonlySet<string>;
  readonly #spoolDir: string;
  readonly #spool: Spool;

  /** @param spoolDir where archives are unpacked, each import in a folder of its own that is gone afterwards */
  constructor(
    journal: RunJournal,
    order: ItemOrder,
    { id, settings }: Pick<ImportRun, 'id' | 'settings'>,
    spoolDir: string,
  ) {
    this.#journal = journal;
    this.#order = order;
    this.#only = settings.only && new Set(settings.only);
    this.#onTheWay = new Set(settings.only?.flatMap(pathsTo));
    this.#spoolDir = spoolDir;
    this.#spool = new Spool(join(spoolDir, String(id)));
  }

  /** Removes what imports unpacked that were killed. */
  async sweep(imports: ImportLog): Promise<void> {
    await Spool.sweep(this.#spoolDir, (id) => imports.get(Number(id))?.state === 'running');
  }

  /** What of a file, or of some that are read together, is to be read; a file that was unpacked is there until the next is asked for. */
  async *inputs(files: readonly string[]): AsyncGenerator<InputFile | ReadFailure> {
    const [file = '', ...others] = files;
    const versions = await Promise.all(files.map(fileVersion));
    const input = { path: file, file, version: versions.join() };
    yield* this.#inputsOf(others.length === 0 ? input : { ...input, others }, 0);
    this.#journal.noteFiles(0, files.length);
  }

  /** Whether anything of a file is wanted: of an archive, what is in it. */
  isWanted(file: string): boolean {
    if (this.#only === undefined) return true;
    return this.#onTheWay.has(file) || pathsTo(file).some((path) => this.#only?.has(path));
  }

  async close(): Promise<void> {
    await this.#spool.close();
  }

  /** @param depth archives that the file lies in */
  async *#inputsOf(input: InputFile, depth: number): AsyncGenerator<InputFile | ReadFailure> {
    if (!this.#isLeft(input)) return;
    try {
      const archive = await Archive.open(input, DEFAULT_LIMITS);
      if (archive === undefined) yield input;
      else yield* this.#inputsIn(archive, input, depth + 1);
    } catch (error) {
      if (!(error instanceof ExpertMatchError)) throw error;
      yield { file: input.file, error };
    }
  }

  async *#inputsIn(
    archive: Archive,
    input: InputFile,
    depth: number,
  ): AsyncGenerator<InputFile | ReadFailure> {
    try {
      if (depth > ARCHIVES_DEEP + 1)
        throw unsupported(input.file, 'an archive two archives deep', 'unpack the outer one');
      await this.#spool.open();
      this.#journal.noteFiles(archive.files, 0);
      for await (const item of archive.items(this.#spool, (file) => this.#isLeft(file))) {
        if ('error' in item) yield item;
        else yield* this.#inputsOf(item, depth);
        this.#journal.noteFiles(0, 1);
      }
      const done = { version: input.version, items: 1, done: true };
      this.#order.follow(() => this.#journal.noteProgress(input.file, done));
    } finally {
      await archive.close();
    }
  }

  #isLeft(input: Pick<InputFile, 'file' | 'others' | 'version'>): boolean {
    const isWanted = [input.file, ...(input.others ?? [])].some((file) => this.isWanted(file));
    return isWanted && this.#journal.itemsDone(input) !== Number.POSITIVE_INFINITY;
  }
}

/** A path and all that lead to it: `a`, `a/b`, `a/b/c`. */
function pathsTo(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
