import type { SqlConnection } from '@expertmatch/matcher';
import type { Job, JobCounts, JobKind, JobQueue, QueueTrouble, Work, Working } from './job-queue.js';
import { JobTable } from './job-table.js';
import { LocalWorking } from './local-working.js';

/** A queue in a table of the service's database; every process that has it open may add and take. */
export class LocalQueue implements JobQueue {
  readonly #database: SqlConnection;
  readonly #table: JobTable;
  readonly #onTrouble: QueueTrouble;
  readonly #working = new Set<LocalWorking>();

  /** @param database stays open: its owner closes it */
  constructor(database: SqlConnection, onTrouble: QueueTrouble) {
    this.#database = database;
    this.#table = new JobTable(database);
    this.#onTrouble = onTrouble;
  }

  async add(job: Job, dueAt = new Date()): Promise<void> {
    this.#try(() => this.#table.add(job, dueAt.getTime()));
  }

  async revive(job: Job): Promise<void> {
    this.#try(() => this.#table.revive(job));
    await this.add(job);
  }

  work(work: Work): Working {
    const working = new LocalWorking(new JobTable(this.#database), work, this.#onTrouble);
    this.#working.add(working);
    return working;
  }

  async counts(): Promise<Record<JobKind, JobCounts>> {
    const of = (kind: JobKind) => this.#table.counts(kind);
    return { import: of('import'), delivery: of('delivery'), watch: of('watch'), offers: of('offers') };
  }

  async close(): Promise<void> {
    await Promise.all([...this.#working].map((working) => working.close()));
  }

  #try(write: () => void): void {
    try {
      write();
      for (const working of this.#working) working.look();
    } catch (error) {
      this.#onTrouble(error instanceof Error ? error : new Error(String(error)));
    }
  }
}
