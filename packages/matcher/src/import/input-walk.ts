import { fileVersion } from '../ingest/document-bytes.js';
import type { InputFile } from '../ingest/input-file.js';
import { DEFAULT_LIMITS } from '../ingest/limits.js';
import { unsupported } from '../ingest/read-errors.js';
import { isInputError, type ReadFailure } from '../ingest/read-failure.js';
import { Archive } from '../ingest/zip/archive.js';
import type { Spool } from '../ingest/zip/spool.js';

/** Archives that may lie within each other. */
const ARCHIVES_DEEP = 1;

/** What a walk asks, and tells. */
export interface WalkNotes {
  /** How many items of a file need not be read again; all of them when it is done. */
  itemsDone(input: Pick<InputFile, 'file' | 'others' | 'version'>): number;
  /** Files were found, or read. */
  noteFiles(files: number, filesRead: number): void;
  /** All that is in an archive was given. */
  noteDone(archive: InputFile): void;
}

/** Nothing is done, and nobody is told. */
export const NO_NOTES: WalkNotes = { itemsDone: () => 0, noteFiles: () => {}, noteDone: () => {} };

/** The files that an import reads: those that it finds, and in place of an archive what is in it. */
export class InputWalk {
  readonly #notes: WalkNotes;
  readonly #spool: Spool;
  readonly #only: ReadonlySet<string> | undefined;
  /** What leads to the files of `#only`, and they themselves. */
  readonly #onTheWay: ReadonlySet<string>;

  /**
   * @param spool where archives are unpacked
   * @param only the files wanted; all unless told
   */
  constructor(notes: WalkNotes, spool: Spool, only?: readonly string[]) {
    this.#notes = notes;
    this.#spool = spool;
    this.#only = only && new Set(only);
    this.#onTheWay = new Set(only?.flatMap(pathsTo));
  }

  /** What of a file, or of some that are read together, is to be read; a file that was unpacked is there until the next is asked for. */
  async *inputs(files: readonly string[]): AsyncGenerator<InputFile | ReadFailure> {
    const [file = '', ...others] = files;
    const versions = await Promise.all(files.map(fileVersion));
    const input = { path: file, file, version: versions.join() };
    yield* this.#inputsOf(others.length === 0 ? input : { ...input, others }, 0);
    this.#notes.noteFiles(0, files.length);
  }

  /** Whether anything of a file is wanted: of an archive, what is in it. */
  isWanted(file: string): boolean {
    if (this.#only === undefined) return true;
    return this.#onTheWay.has(file) || pathsTo(file).some((path) => this.#only?.has(path));
  }

  /** @param depth archives that the file lies in */
  async *#inputsOf(input: InputFile, depth: number): AsyncGenerator<InputFile | ReadFailure> {
    if (!this.#isLeft(input)) return;
    try {
      const archive = await Archive.open(input, DEFAULT_LIMITS);
      if (archive === undefined) yield input;
      else yield* this.#inputsIn(archive, input, depth + 1);
    } catch (error) {
      if (!isInputError(error)) throw error;
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
      this.#notes.noteFiles(archive.files, 0);
      for await (const item of archive.items(this.#spool, (file) => this.#isLeft(file))) {
        if ('error' in item) yield item;
        else yield* this.#inputsOf(item, depth);
        this.#notes.noteFiles(0, 1);
      }
      this.#notes.noteDone(input);
    } finally {
      await archive.close();
    }
  }

  #isLeft(input: Pick<InputFile, 'file' | 'others' | 'version'>): boolean {
    const isWanted = [input.file, ...(input.others ?? [])].some((file) => this.isWanted(file));
    return isWanted && this.#notes.itemsDone(input) !== Number.POSITIVE_INFINITY;
  }
}

/** A path and all that lead to it: `a`, `a/b`, `a/b/c`. */
function pathsTo(file: string): string[] {
  const parts = file.split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}
