import { randomUUID } from 'node:crypto';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import type { ColumnMapping, Doing, ImportPreview, ImportRun, Matcher } from '@expertmatch/matcher';

/** How an import of an uploaded file would read it. */
export interface UploadPreview extends ImportPreview {
  /** Calls the file by its own name wherever a text tells where it lies. */
  readonly byItsName: (text: string) => string;
}

/** Imports that may wait or be carried out in a workspace at the same time. */
export const MAX_IMPORTS = 50;

/** A file of a request. */
interface UploadedFile {
  /** Where it lies. */
  readonly path: string;
  /** What whoever sent it calls it. */
  readonly name: string;
}

/** Has whoever works in the background see to an import. */
export type CallWorker = (runId: number) => Promise<void>;

/** The imports of a workspace: written down here, carried out by a worker; and the files they read. */
export class ImportDesk {
  readonly #dir: string;
  readonly #matcher: () => Promise<Matcher>;
  readonly #callWorker: CallWorker;
  readonly #closing = new AbortController();

  /** @param dir where uploaded files lie as long as they may be read again */
  constructor(dir: string, matcher: () => Promise<Matcher>, callWorker: CallWorker) {
    this.#dir = dir;
    this.#matcher = matcher;
    this.#callWorker = callWorker;
  }

  /** Aborts when nobody is to watch imports here any more. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /** Whether no more can be begun. */
  async isFull(): Promise<boolean> {
    const { imports } = await this.#matcher();
    return imports.unsettled().filter(({ endedAt }) => endedAt === undefined).length >= MAX_IMPORTS;
  }

  /**
   * Takes an uploaded file over and writes down that it is to be imported, under a name of ours: a run outlives the people
   * whom its file names. What is written down is on the disk.
   * Errors: `invalid_mapping`.
   */
  async begin(file: UploadedFile, mapping: ColumnMapping | undefined, doing: Doing): Promise<ImportRun> {
    const { imports } = await this.#matcher();
    const dir = join(this.#dir, randomUUID());
    const path = join(dir, `upload${extensionOf(file)}`);
    await mkdir(dir, { recursive: true, mode: 0o700 });
    await rename(file.path, path);
    for (const written of [path, dir, this.#dir]) await flush(written);
    const run = imports.register([path], { ...doing, ...(mapping && { mapping }) });
    await this.#callWorker(run.id);
    return run;
  }

  /**
   * How an import of an uploaded file would read it: by the ending of its name as well.
   * Errors: `invalid_mapping`.
   */
  async preview(file: UploadedFile, mapping: ColumnMapping | undefined): Promise<UploadPreview> {
    const matcher = await this.#matcher();
    const path = `${file.path}${extensionOf(file)}`;
    await rename(file.path, path);
    try {
      const found = await matcher.previewImport([path], mapping ? { mapping } : {});
      return { ...found, byItsName: (text) => text.replaceAll(path, file.name) };
    } finally {
      await rename(path, file.path);
    }
  }

  /** Errors: `import_not_found`, `import_not_resumable`. */
  async resume(runId: number, doing: Doing): Promise<ImportRun> {
    const run = (await this.#matcher()).imports.registerResume(runId, doing);
    await this.#callWorker(run.id);
    return run;
  }

  /** Errors: `import_not_found`. */
  async retry(runId: number, doing: Doing): Promise<ImportRun> {
    const run = (await this.#matcher()).imports.registerRetry(runId, doing);
    await this.#callWorker(run.id);
    return run;
  }

  /** Errors: `import_not_found`. */
  async get(runId: number): Promise<ImportRun> {
    return (await this.#matcher()).imports.get(runId);
  }

  /** Whether an import waits or is carried out, or a worker is going to take it up where another left it. */
  async goesOn({ id, state }: ImportRun): Promise<boolean> {
    if (state !== 'interrupted') return state === 'waiting' || state === 'running';
    return (await this.#matcher()).imports.unsettled().some((run) => run.id === id);
  }

  /**
   * Has an import stop, whoever works on it; false when it has ended.
   * Errors: `import_not_found`.
   */
  async cancel(runId: number): Promise<boolean> {
    const isWanted = (await this.#matcher()).imports.cancel(runId);
    if (isWanted) await this.#callWorker(runId);
    return isWanted;
  }

  /** Takes away the uploaded files that no import is going to read: somebody who is erased may be in them. */
  async dropUploads(): Promise<void> {
    const { imports } = await this.#matcher();
    const wanted = imports.unsettled().filter(({ endedAt }) => endedAt === undefined);
    const read = new Set(wanted.flatMap(({ paths }) => paths.map(dirname)));
    for (const name of await readdir(this.#dir).catch(() => [])) {
      const dir = join(this.#dir, name);
      if (!read.has(dir)) await rm(dir, { recursive: true, force: true });
    }
  }

  /** Takes away the files of an import that left nothing to mend or to go on with. */
  async dropFilesOf({ state, counts, paths }: ImportRun): Promise<void> {
    if (state !== 'done' || counts.failed > 0) return;
    for (const path of paths)
      if (path.startsWith(this.#dir + sep)) await rm(dirname(path), { recursive: true, force: true });
  }

  /** Lets go of those who watch imports here. */
  stop(): void {
    this.#closing.abort();
  }
}

/** `.csv`; empty where the name has none. */
function extensionOf({ name }: UploadedFile): string {
  return extname(name).replace(/[^.\w]/g, '');
}

/** Has the disk keep what was written to a file or folder. */
async function flush(path: string): Promise<void> {
  const handle = await open(path);
  await handle.sync().finally(() => handle.close());
}
