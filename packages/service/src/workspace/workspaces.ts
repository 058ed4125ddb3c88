import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Embedder, SqlConnection } from '@expertmatch/matcher';
import { sealKey } from '../database/seal-key.js';
import { RequestProblem } from '../problem/request-problem.js';
import type { JobQueue } from '../queue/job-queue.js';
import { Workspace } from './workspace.js';
import { WorkspaceJobs } from './workspace-jobs.js';

/** The workspace that the data directory itself is. */
export const DEFAULT_WORKSPACE = 'default';

/** What is known of a workspace without opening it. */
export interface WorkspaceRecord {
  readonly id: string;
  readonly name?: string;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** How workspaces are kept. */
export interface WorkspacesOptions {
  /** The data directory: the workspace `default`; the others lie in `workspaces/<id>` below it. */
  readonly dir: string;
  readonly database: SqlConnection;
  /** Where what is to be done in the background is added. */
  readonly queue: JobQueue;
  /** Opens the embedder that all of them share; called once. */
  readonly openEmbedder: () => Promise<Embedder>;
  /** Whether the indexes are loaded and kept up with what others store; default true. Whoever only writes needs none. */
  readonly isFollowed?: boolean;
  /** How long a workspace stays open that nobody uses, in ms. */
  readonly idleMs: number;
}

interface Held {
  readonly workspace: Workspace;
  /** Tells it from another that was made under its id when it was taken out by another process. */
  readonly createdAt: string;
  users: number;
  idle: NodeJS.Timeout | undefined;
}

/** The workspaces below a data directory, each opened when it is first used and closed when it is idle. */
export class Workspaces {
  readonly #options: WorkspacesOptions;
  readonly #held = new Map<string, Held>();
  readonly #closing = new Map<string, Promise<void>>();
  #embedder: Promise<Embedder> | undefined;

  constructor(options: WorkspacesOptions) {
    this.#options = options;
    const now = new Date().toISOString();
    options.database.run(
      'INSERT INTO workspaces (id, workspace) VALUES (?, ?) ON CONFLICT DO NOTHING',
      DEFAULT_WORKSPACE,
      JSON.stringify({ id: DEFAULT_WORKSPACE, createdAt: now }),
    );
  }

  /**
   * Keeps a workspace open for as long as `work` takes.
   * Errors: `unauthorized` when it was taken out: a key of it is no key any more.
   */
  async use<T>(id: string, work: (workspace: Workspace) => Promise<T>): Promise<T> {
    if (this.#isOutdated(id)) await this.#close(id);
    await this.#closing.get(id);
    const held = this.#hold(id);
    held.users += 1;
    clearTimeout(held.idle);
    try {
      return await work(held.workspace);
    } finally {
      held.users -= 1;
      if (held.users === 0) held.idle = this.#closeLater(id);
    }
  }

  /** Makes a workspace; undefined when there is one of that id. */
  create(id: string, name: string | undefined): WorkspaceRecord | undefined {
    const record = { id, ...(name !== undefined && { name }), createdAt: new Date().toISOString() };
    const { changes } = this.#options.database.run(
      'INSERT INTO workspaces (id, workspace) VALUES (?, ?) ON CONFLICT DO NOTHING',
      id,
      JSON.stringify(record),
    );
    return changes === 0 ? undefined : record;
  }

  get(id: string): WorkspaceRecord | undefined {
    const sql = 'SELECT workspace FROM workspaces WHERE id = ?';
    const row = this.#options.database.get<{ workspace: string }>(sql, id);
    return row && JSON.parse(row.workspace);
  }

  /** In order of id. @param limit at most so many @param afterId only ids greater than this */
  list(limit: number, afterId: string): WorkspaceRecord[] {
    const sql = 'SELECT workspace FROM workspaces WHERE id > ? ORDER BY id LIMIT ?';
    const rows = this.#options.database.all<{ workspace: string }>(sql, afterId, limit);
    return rows.map(({ workspace }) => JSON.parse(workspace));
  }

  /**
   * Takes a workspace out, with everything in it.
   * @returns false when somebody uses it just then; nothing has happened
   */
  async remove(id: string): Promise<boolean> {
    if ((this.#held.get(id)?.users ?? 0) > 0 || (await this.#isWorkedOn(id))) return false;
    this.#options.database.run('DELETE FROM workspaces WHERE id = ?', id);
    await this.#close(id);
    await rm(this.#dirOf(id), { recursive: true, force: true });
    return true;
  }

  /** Those that are open just now. */
  get open(): readonly Workspace[] {
    return [...this.#held.values()].map(({ workspace }) => workspace);
  }

  /** The embedder that all share, opened when it is first asked for. Errors: those of opening it. */
  embedder(): Promise<Embedder> {
    this.#embedder ??= this.#options.openEmbedder().catch((error: unknown) => {
      this.#embedder = undefined;
      throw error;
    });
    return this.#embedder;
  }

  /** Lets go of those who watch what goes on: they need not be waited for. */
  stop(): void {
    for (const { workspace } of this.#held.values()) workspace.imports.stop();
  }

  async close(): Promise<void> {
    await Promise.all([...this.#held.keys()].map((id) => this.#close(id)));
    await Promise.all(this.#closing.values());
    const embedder = await this.#embedder?.catch(() => undefined);
    await embedder?.close();
  }

  #hold(id: string): Held {
    const known = this.#held.get(id);
    if (known !== undefined) return known;
    const record = this.get(id);
    if (record === undefined)
      throw new RequestProblem('unauthorized', 'the workspace of this key was taken out');
    const workspace = new Workspace(id, this.#dirOf(id), {
      embedder: () => this.embedder(),
      sealKey: () => sealKey(this.#options.dir),
      jobs: new WorkspaceJobs(this.#options.queue, id),
      isFollowed: this.#options.isFollowed ?? true,
    });
    const { createdAt } = record;
    const held: Held = { workspace, createdAt, users: 0, idle: undefined };
    this.#held.set(id, held);
    return held;
  }

  /** Whether a worker imports into it. */
  async #isWorkedOn(id: string): Promise<boolean> {
    if (this.get(id) === undefined) return false;
    return this.use(id, async (workspace) => {
      const { imports } = await workspace.matcher();
      return imports.unsettled().some(({ state }) => state === 'running');
    });
  }

  #isOutdated(id: string): boolean {
    const held = this.#held.get(id);
    return held !== undefined && held.users === 0 && held.createdAt !== this.get(id)?.createdAt;
  }

  #closeLater(id: string): NodeJS.Timeout {
    return setTimeout(() => void this.#close(id), this.#options.idleMs).unref();
  }

  #close(id: string): Promise<void> {
    const held = this.#held.get(id);
    if (held === undefined) return this.#closing.get(id) ?? Promise.resolve();
    clearTimeout(held.idle);
    this.#held.delete(id);
    const closing = held.workspace.close().finally(() => this.#closing.delete(id));
    this.#closing.set(id, closing);
    return closing;
  }

  #dirOf(id: string): string {
    const { dir } = this.#options;
    return id === DEFAULT_WORKSPACE ? dir : join(dir, 'workspaces', id);
  }
}
