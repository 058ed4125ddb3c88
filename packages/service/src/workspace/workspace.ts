import { dirname, join } from 'node:path';
import { type Embedder, type Matcher, openMatcher, type SqlConnection } from '@expertmatch/matcher';
import { openDatabase } from '../database/open-database.js';
import { WORKSPACE_TABLES } from '../database/workspace-tables.js';
import { ImportDesk } from './import-desk.js';
import { IndexFollower } from './index-follower.js';
import { sweepOld } from './sweep-old.js';
import type { WorkspaceJobs } from './workspace-jobs.js';

/** No request takes so long, in ms. */
const UPLOAD_KEPT_MS = 60 * 60_000;
/** An import that did not end well can be gone on with for so long, in ms. */
const IMPORT_KEPT_MS = 7 * 24 * 60 * 60_000;

/** What a workspace is opened with. */
interface WorkspaceTools {
  /** Shared by all workspaces: its owner closes it. */
  readonly embedder: () => Promise<Embedder>;
  /** What secrets of all workspaces are sealed with which must be read again. */
  readonly sealKey: () => string;
  readonly jobs: WorkspaceJobs;
  /** Whether its index is loaded and kept up with what others store. */
  readonly isFollowed: boolean;
}

/** One workspace that is open: a data directory with a matcher over it, opened when it is first asked for. */
export class Workspace {
  /** Projects, feedback, answers kept for repeated requests. */
  readonly database: SqlConnection;
  /** Imports into it. */
  readonly imports: ImportDesk;
  /** What is to be done in it in the background. */
  readonly jobs: WorkspaceJobs;
  readonly #isFollowed: boolean;
  readonly #importDir: string;
  readonly #embedder: () => Promise<Embedder>;
  readonly #sealKey: () => string;
  #matcher: Promise<Matcher> | undefined;
  #follower: IndexFollower | undefined;
  #opened: Matcher | undefined;

  constructor(
    readonly id: string,
    readonly dir: string,
    { embedder, sealKey, jobs, isFollowed }: WorkspaceTools,
  ) {
    this.jobs = jobs;
    this.#embedder = embedder;
    this.#isFollowed = isFollowed;
    this.#sealKey = sealKey;
    this.#importDir = join(dir, 'imports');
    this.imports = new ImportDesk(
      this.#importDir,
      () => this.matcher(),
      (runId) => this.jobs.revive('import', String(runId)),
    );
    this.database = openDatabase(dir, 'workspace.db', WORKSPACE_TABLES);
  }

  /** Where files of a request lie while it is served. */
  get uploadDir(): string {
    return join(this.dir, 'uploads');
  }

  /** What secrets of the workspace are sealed with which must be read again. */
  sealPhrase(): string {
    return `${this.id}\n${this.#sealKey()}`;
  }

  /** Errors: those of `openMatcher`. */
  matcher(): Promise<Matcher> {
    this.#matcher ??= this.#open().catch((error: unknown) => {
      this.#matcher = undefined;
      throw error;
    });
    return this.#matcher;
  }

  /** The matcher, if it is open. */
  get opened(): Matcher | undefined {
    return this.#opened;
  }

  async close(): Promise<void> {
    this.imports.stop();
    const matcher = await this.#matcher?.catch(() => undefined);
    this.#opened = undefined;
    await this.#follower?.close();
    await matcher?.close();
    this.database.close();
  }

  async #open(): Promise<Matcher> {
    await sweepOld(this.uploadDir, UPLOAD_KEPT_MS);
    const shared = await this.#embedder();
    const matcher = await openMatcher({ dir: this.dir, embedder: lent(shared) });
    const wanted = matcher.imports.unsettled().flatMap(({ paths }) => paths.map(dirname));
    await sweepOld(this.#importDir, IMPORT_KEPT_MS, new Set(wanted));
    if (this.#isFollowed) this.#follower = new IndexFollower(matcher);
    this.#opened = matcher;
    return matcher;
  }
}

/** An embedder that stays open when its borrower closes it. */
function lent(embedder: Embedder): Embedder {
  return {
    space: embedder.space,
    embed: (texts, role) => embedder.embed(texts, role),
    ...(embedder.familiarity && { familiarity: (text: string) => embedder.familiarity?.(text) ?? 1 }),
    close: async () => undefined,
  };
}
