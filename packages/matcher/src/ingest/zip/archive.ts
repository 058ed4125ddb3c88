import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { join, posix } from 'node:path';
import type { ExpertMatchError } from '../../domain/expert-match-error.js';
import type { ZipEntry } from '../docx/zip-directory.js';
import type { InputFile } from '../input-file.js';
import type { IngestLimits } from '../limits.js';
import { isExportFolder } from '../linkedin-export/export-folder.js';
import { fileChanged, overLimit } from '../read-errors.js';
import { isInputError, type ReadFailure } from '../read-failure.js';
import { archiveDirectory, bytesAt } from './archive-directory.js';
import { type ArchivePlan, archivePlan, folderOf, type PlannedFile } from './archive-plan.js';
import { isArchive } from './is-archive.js';
import { makeFolder, type Spool } from './spool.js';
import { unpackEntry } from './unpack-entry.js';

const SIGNATURE = 'PK';
const MIB = 1024 * 1024;

/** What tells an archive from what is written over it. */
interface FileState {
  readonly size: number;
  readonly mtimeMs: number;
}

/** Whether a file of an archive is still to be read. */
type IsLeft = (input: Pick<InputFile, 'file' | 'version'>) => boolean;

/**
 * A ZIP file of files. Each is unpacked into the spool only when it is asked for, is limited in what it unpacks to,
 * and is gone when the next is asked for. A folder in it that is a LinkedIn account export is one input.
 */
export class Archive {
  readonly #handle: FileHandle;
  readonly #file: string;
  readonly #limits: IngestLimits;
  readonly #plan: ArchivePlan;
  readonly #state: FileState;
  #unpackedBytes = 0;

  private constructor(
    handle: FileHandle,
    file: string,
    limits: IngestLimits,
    plan: ArchivePlan,
    state: FileState,
  ) {
    this.#handle = handle;
    this.#file = file;
    this.#limits = limits;
    this.#plan = plan;
    this.#state = state;
  }

  /**
   * Opens a file if it is an archive; nothing for any other, and for a ZIP file whose directory cannot be read.
   * @throws ExpertMatchError `limit_exceeded` (files in it)
   */
  static async open({ path, file }: InputFile, limits: IngestLimits): Promise<Archive | undefined> {
    // Opening a pipe would wait for a writer.
    const isFile = await stat(path).then(
      (stats) => stats.isFile(),
      () => false,
    );
    const handle = isFile ? await open(path).catch(() => undefined) : undefined;
    if (handle === undefined) return undefined;
    try {
      const { entries, state } = (await entriesOf(handle)) ?? { entries: [], state: { size: 0, mtimeMs: 0 } };
      if (entries.length > 0 && isArchive(entries.map(({ name }) => name))) {
        if (entries.length > limits.maxArchiveEntries)
          throw overLimit(file, limits, 'maxArchiveEntries', entries.length);
        return new Archive(handle, file, limits, archivePlan(entries, file, limits), state);
      }
    } catch (error) {
      await handle.close();
      throw error;
    }
    await handle.close();
    return undefined;
  }

  /** Files that can be unpacked. */
  get files(): number {
    return this.#plan.files.length;
  }

  /** What is in it, unpacked one after the other; what cannot be is a failure. */
  async *items(spool: Spool, isLeft: IsLeft): AsyncGenerator<InputFile | ReadFailure> {
    for (const { name, error } of this.#plan.failures) yield { file: `${this.#file}/${name}`, error };
    const taken: string[] = [];
    for (const [folder, tables] of this.#plan.exports) {
      const found = yield* this.#export(folder, tables, spool, isLeft);
      if (found) taken.push(folder);
    }
    for (const file of this.#plan.files) {
      if (!taken.some((folder) => isOfExport(file.name, folder))) yield* this.#single(file, spool, isLeft);
    }
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  /** Yields the folder when it is an export, and tells whether it is. */
  async *#export(
    folder: string,
    tables: readonly PlannedFile[],
    spool: Spool,
    isLeft: IsLeft,
  ): AsyncGenerator<InputFile | ReadFailure, boolean> {
    const path = spool.place();
    const file = folder === '' ? this.#file : `${this.#file}/${folder}`;
    const version = tables.map(({ entry }) => versionOf(entry)).join();
    try {
      await makeFolder(path);
      for (const { name, entry } of tables) await this.#unpack(entry, file, join(path, posix.basename(name)));
      const isExport = await isExportFolder(path, await readdir(path, { withFileTypes: true }));
      if (isExport && isLeft({ file, version })) yield { path, file, version };
      return isExport;
    } catch (error) {
      if (!this.#isOfEntry(error)) throw error;
      yield { file, error };
      return false;
    } finally {
      await spool.remove(path);
    }
  }

  async *#single(
    { name, entry }: PlannedFile,
    spool: Spool,
    isLeft: IsLeft,
  ): AsyncGenerator<InputFile | ReadFailure> {
    const file = `${this.#file}/${name}`;
    const version = versionOf(entry);
    if (!isLeft({ file, version })) return;
    const path = spool.place();
    try {
      await this.#unpack(entry, file, path);
      yield { path, file, version };
    } catch (error) {
      if (!this.#isOfEntry(error)) throw error;
      yield { file, error };
    } finally {
      await spool.remove(path);
    }
  }

  async #unpack(entry: ZipEntry, place: string, to: string): Promise<void> {
    const limits = this.#limits;
    let unpacked = 0;
    await this.#requireSame(() =>
      unpackEntry(this.#handle, entry, place, to, (bytes) => {
        unpacked += bytes;
        const together = this.#unpackedBytes + unpacked;
        if (unpacked > limits.maxTableBytes) throw overLimit(place, limits, 'maxTableBytes', unpacked);
        if (together > limits.maxArchiveBytes) throw overLimit(place, limits, 'maxArchiveBytes', together);
        this.#requireRatio(place, unpacked, entry.compressedBytes);
        this.#requireRatio(place, together, this.#state.size);
      }),
    );
    this.#unpackedBytes += unpacked;
  }

  /** Does some reading of the archive; whatever it finds wrong counts for nothing where the archive changed meanwhile. */
  async #requireSame(work: () => Promise<void>): Promise<void> {
    const failure = await work().then(
      () => undefined,
      (error: unknown) => ({ error }),
    );
    const { size, mtimeMs } = await this.#handle.stat();
    if (size !== this.#state.size || mtimeMs !== this.#state.mtimeMs) throw fileChanged(this.#file);
    if (failure !== undefined) throw failure.error;
  }

  /** Whether an error leaves the rest of the archive readable. */
  #isOfEntry(error: unknown): error is ExpertMatchError {
    return isInputError(error) && error.code !== 'file_changed';
  }

  #requireRatio(place: string, unpacked: number, packed: number): void {
    const ratio = Math.ceil(unpacked / Math.max(1, packed));
    if (unpacked > MIB && ratio > this.#limits.maxArchiveRatio)
      throw overLimit(place, this.#limits, 'maxArchiveRatio', ratio);
  }
}

/** Nothing when they cannot be read: whoever reads the file as a document finds out why. */
async function entriesOf(
  handle: FileHandle,
): Promise<{ entries: readonly ZipEntry[]; state: FileState } | undefined> {
  try {
    const { size, mtimeMs } = await handle.stat();
    const signature = (await bytesAt(handle, 0, SIGNATURE.length)).toString('latin1');
    const entries = signature === SIGNATURE ? await archiveDirectory(handle, size) : undefined;
    return entries && { entries, state: { size, mtimeMs } };
  } catch {
    return undefined;
  }
}

function versionOf({ crc32, unpackedBytes }: ZipEntry): string {
  return `${unpackedBytes} ${crc32}`;
}

/** Whether a file belongs to an export that lies in a folder: its tables, and all that lies deeper. */
function isOfExport(name: string, folder: string): boolean {
  if (folder !== '' && !name.startsWith(`${folder}/`)) return false;
  return folderOf(name) !== folder || /\.csv$/i.test(name);
}
