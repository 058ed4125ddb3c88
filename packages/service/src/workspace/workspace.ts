import { join } from 'node:path';
import { type Embedder, type Matcher, openMatcher, type SqlConnection } from '@expertmatch/matcher';
import { openDatabase } from '../database/open-database.js';
import { WORKSPACE_TABLES } from '../database/workspace-tables.js';
import { ImportDesk } from './import-desk.js';
import { IndexFollower } from './index-follower.js';
import { sweepOld } from './sweep-old.js';

/** No request takes so long, in ms. */
const UPLOAD_KEPT_MS = 60 * 60_000;
/** An import that did not end well can be gone on with for so long, in ms. */
const IMPORT_KEPT_MS = 7 * 24 * 60 * 60_000;

/** One workspace that is open: a data directory with a matcher over it, opened when it is first asked for. */
export class Workspace {
  /** Projects, feedback, answers kept for repeated requests. */
  readonly database: SqlConnection;
  /** Imports into it that are under way here. */
  readonly imports: ImportDesk;
  readonly #importDir: string;
  readonly #embedder: () => Promise<Embedder>;
  #matcher: Promise<Matcher> | undefined;
  #follower: IndexFollower | undefined;
  #opened: Matcher | undefined;

  /** @param embedder shared by all workspaces: its owner closes it */
  constructor(
    readonly id: string,
    readonly dir: string,
    embedder: () => Promise<Embedder>,
  ) {
    this.#embedder = embedder;
    this.#importDir = join(dir, 'imports');
    this.imports = new ImportDesk(this.#importDir, () => this.matcher());
    this.database = openDatabase(dir, 'workspace.db', WORKSPACE_TABLES);
  }

  /** Where files of a request lie while it is served. */
  get uploadDir(): string {
    return join(this.dir, 'uploads');
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
    await this.imports.close();
    const matcher = await this.#matcher?.catch(() => undefined);
    this.#opened = undefined;
    await this.#follower?.close();
    await matcher?.close();
    this.database.close();
  }

  async #open(): Promise<Matcher> {
    await sweepOld(this.uploadDir, UPLOAD_KEPT_MS);
    await sweepOld(this.#importDir, IMPORT_KEPT_MS);
    const shared = await this.#embedder();
    const matcher = await openMatcher({ dir: this.dir, embedder: lent(shared) });
    this.#follower = new IndexFollower(matcher);
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
