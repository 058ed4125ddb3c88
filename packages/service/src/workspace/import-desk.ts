import { randomUUID } from 'node:crypto';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { dirname, extname, join, sep } from 'node:path';
import type {
  ColumnMapping,
  Doing,
  ImportCounts,
  ImportRun,
  ImportSummary,
  Matcher,
  StartedImport,
} from '@expertmatch/matcher';

/** Imports that a workspace carries out at the same time. */
export const MAX_IMPORTS = 4;

interface UnderWay {
  readonly stop: AbortController;
  readonly ended: Promise<void>;
  counts: ImportCounts | undefined;
}

type Watched = NonNullable<Parameters<Matcher['imports']['beginResume']>[1]>;

/** The imports of a workspace that are carried out in this process, and the files they read. */
export class ImportDesk {
  readonly #dir: string;
  readonly #matcher: () => Promise<Matcher>;
  readonly #underWay = new Map<number, UnderWay>();

  /** @param dir where uploaded files lie as long as they may be read again */
  constructor(dir: string, matcher: () => Promise<Matcher>) {
    this.#dir = dir;
    this.#matcher = matcher;
  }

  /** Whether no more can be begun. */
  get isFull(): boolean {
    return this.#underWay.size >= MAX_IMPORTS;
  }

  /**
   * Takes an uploaded file over and imports it, under a name of ours: a run outlives the people whom its file names.
   * Errors: `invalid_mapping`.
   */
  async begin(
    file: { readonly path: string; readonly name: string },
    mapping: ColumnMapping | undefined,
    doing: Doing,
  ): Promise<ImportRun> {
    const path = join(this.#dir, randomUUID(), `upload${extname(file.name).replace(/[^.\w]/g, '')}`);
    await mkdir(dirname(path), { recursive: true, mode: 0o700 });
    await rename(file.path, path);
    return this.#carryOut(({ imports }, watched) =>
      imports.begin([path], { ...watched, ...doing, ...(mapping && { mapping }) }),
    );
  }

  /** Errors: `import_not_found`, `import_not_resumable`. */
  async resume(runId: number, doing: Doing): Promise<ImportRun> {
    return this.#carryOut(({ imports }, watched) => imports.beginResume(runId, { ...watched, ...doing }));
  }

  /** Errors: `import_not_found`. */
  async retry(runId: number, doing: Doing): Promise<ImportRun> {
    return this.#carryOut(({ imports }, watched) => imports.beginRetry(runId, { ...watched, ...doing }));
  }

  /** As it stands just now. Errors: `import_not_found`. */
  async get(runId: number): Promise<ImportRun> {
    return this.now((await this.#matcher()).imports.get(runId));
  }

  /** An import with what this process has done of it since it last said so. */
  now(run: ImportRun): ImportRun {
    const counts = this.#underWay.get(run.id)?.counts;
    return counts === undefined ? run : { ...run, counts };
  }

  /** Asks an import to stop; false when it is not under way here. */
  cancel(runId: number): boolean {
    const found = this.#underWay.get(runId);
    found?.stop.abort();
    return found !== undefined;
  }

  /** Resolves when an import that is under way here has ended. */
  async ended(runId: number): Promise<void> {
    await this.#underWay.get(runId)?.ended;
  }

  /** Takes away the uploaded files that no import reads just now: somebody who is erased may be in them. */
  async dropUploads(): Promise<void> {
    const { imports } = await this.#matcher();
    const read = new Set([...this.#underWay.keys()].flatMap((id) => imports.get(id).paths.map(dirname)));
    for (const name of await readdir(this.#dir).catch(() => [])) {
      const dir = join(this.#dir, name);
      if (!read.has(dir)) await rm(dir, { recursive: true, force: true });
    }
  }

  /** Asks all to stop; they can be resumed. */
  stop(): void {
    for (const { stop } of this.#underWay.values()) stop.abort();
  }

  async close(): Promise<void> {
    this.stop();
    await Promise.all([...this.#underWay.values()].map(({ ended }) => ended));
  }

  async #carryOut(begin: (matcher: Matcher, watched: Watched) => StartedImport): Promise<ImportRun> {
    const matcher = await this.#matcher();
    const stop = new AbortController();
    let entry: UnderWay | undefined;
    const onProgress = ({ runId: _, ...counts }: ImportCounts & { readonly runId: number }) => {
      if (entry !== undefined) entry.counts = counts;
    };
    const { runId, done } = begin(matcher, { signal: stop.signal, onProgress });
    const ended = this.#settle(matcher, runId, done);
    entry = { stop, ended, counts: undefined };
    this.#underWay.set(runId, entry);
    return matcher.imports.get(runId);
  }

  /** What ended a failed import is in its run. The files of one that left nothing to mend are taken away. */
  async #settle(matcher: Matcher, runId: number, done: Promise<ImportSummary>): Promise<void> {
    const summary = await done.catch(() => undefined);
    this.#underWay.delete(runId);
    if (summary === undefined || summary.cancelled || summary.failed > 0) return;
    for (const path of matcher.imports.get(runId).paths)
      if (path.startsWith(this.#dir + sep)) await rm(dirname(path), { recursive: true, force: true });
  }
}
