import type { Embedder, SqlConnection } from '@expertmatch/matcher';
import { openDatabase } from '#database/open-database.js';
import { sealKey } from '#database/seal-key.js';
import { SERVICE_TABLES } from '#database/service-tables.js';
import { LocalQueue } from '#queue/local-queue.js';
import { Workspace } from '#workspace/workspace.js';
import { WorkspaceJobs } from '#workspace/workspace-jobs.js';

/** The workspace `default` of a data directory, opened as a worker opens it; nobody carries its jobs out. */
export class OpenedWorkspace {
  readonly workspace: Workspace;
  readonly #service: SqlConnection;

  constructor(dir: string, embedder: () => Promise<Embedder>) {
    this.#service = openDatabase(dir, 'service.db', SERVICE_TABLES);
    const queue = new LocalQueue(this.#service, (error) => {
      throw error;
    });
    const jobs = new WorkspaceJobs(queue, 'default');
    this.workspace = new Workspace('default', dir, {
      embedder,
      sealKey: () => sealKey(dir),
      jobs,
      isFollowed: false,
    });
  }

  /** What the jobs that wait are about. */
  jobs(kind: 'delivery' | 'watch' | 'offers'): string[] {
    const sql = 'SELECT reference FROM jobs WHERE kind = ?';
    return this.#service.all<{ reference: string }>(sql, kind).map(({ reference }) => reference);
  }

  async close(): Promise<void> {
    await this.workspace.close();
    this.#service.close();
  }
}
