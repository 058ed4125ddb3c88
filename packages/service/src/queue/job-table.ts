import { randomUUID } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';
import { DEAD_KEPT_MS, type Job, type JobCounts, type JobKind, LEASE_MS, MOST_LOST } from './job-queue.js';

/** A job that is worked on. */
export interface TakenJob extends Job {
  /** Times that it failed. */
  readonly attempts: number;
  /** Times that whoever worked on it was not heard of any more. */
  readonly lost: number;
}

const KEY = 'kind = ? AND workspace_id = ? AND reference = ?';

/**
 * The table of jobs. Who takes some writes a token and a time into their rows, and moves the time on while working;
 * after that time they are anybody's again, and the token does nothing any more.
 */
export class JobTable {
  readonly #database: SqlConnection;
  readonly #token = randomUUID();

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  add(job: Job, dueAtMs: number): void {
    this.#write(
      `INSERT INTO jobs (kind, workspace_id, reference, due_at_ms) VALUES (?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET
         due_at_ms = CASE WHEN token IS NULL AND attempts = 0 THEN min(due_at_ms, excluded.due_at_ms)
           ELSE due_at_ms END,
         again_at_ms = CASE WHEN token IS NOT NULL
           THEN min(coalesce(again_at_ms, excluded.due_at_ms), excluded.due_at_ms) END
       WHERE dead_at_ms IS NULL`,
      ...keyOf(job),
      dueAtMs,
    );
  }

  /** Forgets a job that was given up, or how often it failed. */
  revive(job: Job): void {
    this.#write(`DELETE FROM jobs WHERE ${KEY} AND token IS NULL`, ...keyOf(job));
  }

  /** Takes jobs of a kind that are due, in order of their time. @param most at most so many */
  take(kind: JobKind, most: number): TakenJob[] {
    const nowMs = Date.now();
    const isDue = 'kind = ? AND due_at_ms <= ? AND dead_at_ms IS NULL AND coalesce(lease_until_ms, 0) < ?';
    const one = `SELECT 1 FROM jobs WHERE ${isDue} LIMIT 1`;
    if (this.#database.get(one, kind, nowMs, nowMs) === undefined) return [];
    return this.#database.quickTransaction(() => {
      const sql = `SELECT kind, workspace_id AS workspaceId, reference, attempts, lost + (token IS NOT NULL) AS lost
        FROM jobs WHERE ${isDue} ORDER BY due_at_ms LIMIT ?`;
      const jobs = this.#database.all<TakenJob>(sql, kind, nowMs, nowMs, most);
      const mark = `UPDATE jobs SET token = ?, lease_until_ms = ?, lost = ?, again_at_ms = NULL WHERE ${KEY}`;
      for (const job of jobs)
        this.#database.run(mark, this.#token, nowMs + LEASE_MS, job.lost, ...keyOf(job));
      return jobs;
    });
  }

  /** Says that all that was taken is still worked on. */
  renew(): void {
    this.#write('UPDATE jobs SET lease_until_ms = ? WHERE token = ?', Date.now() + LEASE_MS, this.#token);
  }

  /** @param againAtMs when it is to be taken up again, if it is */
  finish(job: Job, againAtMs: number | undefined): void {
    this.#write(
      `UPDATE jobs SET token = NULL, lease_until_ms = NULL, attempts = 0, lost = 0, again_at_ms = NULL,
         due_at_ms = min(coalesce(again_at_ms, ?), coalesce(?, again_at_ms))
       WHERE ${KEY} AND token = ? AND coalesce(again_at_ms, ?) IS NOT NULL`,
      againAtMs ?? null,
      againAtMs ?? null,
      ...this.#mine(job),
      againAtMs ?? null,
    );
    this.#write(`DELETE FROM jobs WHERE ${KEY} AND token = ?`, ...this.#mine(job));
  }

  /** Leaves a job that failed for later. */
  retry(job: Job, dueAtMs: number): void {
    this.#write(
      `UPDATE jobs SET token = NULL, lease_until_ms = NULL, attempts = attempts + 1, due_at_ms = ?
       WHERE ${KEY} AND token = ?`,
      dueAtMs,
      ...this.#mine(job),
    );
  }

  giveUp(job: Job): void {
    this.#write(
      `UPDATE jobs SET token = NULL, lease_until_ms = NULL, dead_at_ms = ? WHERE ${KEY} AND token = ?`,
      Date.now(),
      ...this.#mine(job),
    );
  }

  /** Gives back a job that is not finished, as it was. */
  handBack(job: Job): void {
    const sql = `UPDATE jobs SET token = NULL, lease_until_ms = NULL WHERE ${KEY} AND token = ?`;
    this.#write(sql, ...this.#mine(job));
  }

  /** Forgets those that were given up long ago. */
  sweep(): void {
    this.#write('DELETE FROM jobs WHERE dead_at_ms < ?', Date.now() - DEAD_KEPT_MS);
  }

  counts(kind: JobKind): JobCounts {
    const sql = `SELECT count(*) FILTER (WHERE dead_at_ms IS NULL AND coalesce(lease_until_ms, 0) < ?) AS waiting,
        count(*) FILTER (WHERE lease_until_ms >= ?) AS active,
        count(*) FILTER (WHERE dead_at_ms IS NOT NULL) AS dead
      FROM jobs WHERE kind = ?`;
    const counts = this.#database.get<JobCounts>(sql, Date.now(), Date.now(), kind);
    return { waiting: counts?.waiting ?? 0, active: counts?.active ?? 0, dead: counts?.dead ?? 0 };
  }

  #mine(job: Job): [string, string, string, string] {
    return [...keyOf(job), this.#token];
  }

  /** What is lost of it at a power cut is made anew from the stores. */
  #write(sql: string, ...values: (string | number | null)[]): void {
    this.#database.quickTransaction(() => this.#database.run(sql, ...values));
  }
}

/** Whether a job killed too many of its workers. */
export function isLostTooOften({ lost }: TakenJob): boolean {
  return lost > MOST_LOST;
}

function keyOf({ kind, workspaceId, reference }: Job): [string, string, string] {
  return [kind, workspaceId, reference];
}
