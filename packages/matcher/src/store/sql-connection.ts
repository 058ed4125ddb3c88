import { setTimeout as sleep } from 'node:timers/promises';
import Database from 'libsql';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { type StorePlace, storeError, unreachableStore } from './store-error.js';

/**
 * What may be bound. The driver aborts the process on a boolean, takes a lone buffer for named parameters (so
 * parameters always go in one array), binds the whole buffer behind a `Float32Array`, and cuts text at a NUL
 * (so text of foreign origin is stored as JSON).
 */
export type SqlValue = string | number | Uint8Array | null;

/** A blob as the driver gives it: `all` and `get` differ. */
export type SqlBlob = ArrayBuffer | Uint8Array;

const PAUSE_MS = 20;
const PAUSE = new Int32Array(new SharedArrayBuffer(4));

/** One connection to one database file: statements prepared once, errors mapped, transactions rolled back. */
export class SqlConnection {
  readonly #database: Database.Database;
  readonly #statements = new Map<string, Database.Statement>();

  constructor(
    file: string,
    private readonly place: StorePlace,
  ) {
    try {
      this.#database = new Database(file, { timeout: place.busyTimeoutMs });
    } catch (error) {
      // The driver gives this failure no code.
      throw unreachableStore(place.dir, 'the database cannot be opened', error);
    }
  }

  get isOpen(): boolean {
    return this.#database.open;
  }

  /** Runs statements that take no parameters; rows are dropped. */
  exec(sql: string): void {
    this.#guard(() => this.#live.exec(sql));
  }

  /** All rows; `Row` is what the query is known to select. */
  all<Row>(sql: string, ...values: SqlValue[]): Row[] {
    return this.#guard(() => this.#prepared(sql).all(values)) as Row[];
  }

  /** The first row; it may carry properties beside those of `Row`. */
  get<Row>(sql: string, ...values: SqlValue[]): Row | undefined {
    return this.#guard(() => this.#prepared(sql).get(values)) as Row | undefined;
  }

  run(sql: string, ...values: SqlValue[]): { readonly changes: number; readonly rowId: number } {
    const { changes, lastInsertRowid } = this.#guard(() => this.#prepared(sql).run(values));
    return { changes, rowId: Number(lastInsertRowid) };
  }

  /**
   * Does `work` as one transaction that holds the write lock from its start: all of it is kept, or nothing. Within
   * a transaction it is a part of that one.
   */
  transaction<T>(work: () => T): T {
    if (this.#live.inTransaction) return work();
    // `exec`, for a prepared BEGIN that found the store busy would stay active and pin what later reads see.
    this.exec('BEGIN IMMEDIATE');
    try {
      const result = work();
      this.exec('COMMIT');
      return result;
    } catch (error) {
      if (this.#live.inTransaction) this.#live.exec('ROLLBACK');
      throw error;
    }
  }

  /**
   * `transaction`, but the disk is not waited for: what it writes outlives the process, and a power cut once another
   * transaction or a checkpoint has ended.
   */
  quickTransaction<T>(work: () => T): T {
    if (this.#live.inTransaction) return work();
    this.exec('PRAGMA synchronous = NORMAL');
    try {
      return this.transaction(work);
    } finally {
      this.exec('PRAGMA synchronous = FULL');
    }
  }

  /**
   * `quickTransaction` that leaves the event loop its turns while another process writes.
   * Errors: `store_busy` when that takes longer than the time-out.
   */
  async patientTransaction<T>(work: () => T): Promise<T> {
    const deadlineMs = performance.now() + this.place.busyTimeoutMs;
    while (performance.now() < deadlineMs) {
      if (this.#isWritable()) return this.quickTransaction(work);
      await sleep(PAUSE_MS);
    }
    return this.quickTransaction(work);
  }

  /** Whether nobody else writes just now. */
  #isWritable(): boolean {
    if (this.#live.inTransaction) return true;
    this.exec('PRAGMA busy_timeout = 0');
    try {
      this.#live.exec('BEGIN IMMEDIATE; ROLLBACK');
      return true;
    } catch (error) {
      if (isBusy(storeError(error, this.place))) return false;
      throw storeError(error, this.place);
    } finally {
      this.exec(`PRAGMA busy_timeout = ${this.place.busyTimeoutMs}`);
    }
  }

  /**
   * Empties the write-ahead log into the database, so that deleted bytes leave it. What was committed stays so
   * whatever becomes of this: it only gives up, as when another process reads or writes for longer than `waitMs`.
   * @returns whether it is empty
   */
  emptyLog(waitMs: number): boolean {
    this.exec(`PRAGMA busy_timeout = ${waitMs}`);
    try {
      const [end] = this.#live.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all([]) as { busy: number }[];
      return end?.busy === 0;
    } catch {
      return false;
    } finally {
      this.exec(`PRAGMA busy_timeout = ${this.place.busyTimeoutMs}`);
    }
  }

  /** The driver lets the file go when the last statement is collected, so they are dropped first. */
  close(): void {
    this.#statements.clear();
    if (this.isOpen) this.#database.close();
  }

  /** The driver ends the process when it is asked for anything after `close`. */
  get #live(): Database.Database {
    if (this.isOpen) return this.#database;
    throw new Error(`the database in ${this.place.dir} is closed`);
  }

  #prepared(sql: string): Database.Statement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const statement = this.#live.prepare(sql);
    this.#statements.set(sql, statement);
    return statement;
  }

  /**
   * Maps errors. SQLite answers "busy" at once, whatever the time-out, while another process opens, recovers or
   * closes the log: outside a transaction the work is then tried again until the time is up.
   */
  #guard<T>(work: () => T): T {
    const deadlineMs = performance.now() + this.place.busyTimeoutMs;
    for (;;) {
      try {
        return work();
      } catch (error) {
        const mapped = storeError(error, this.place);
        const isOver = performance.now() >= deadlineMs || this.#live.inTransaction;
        if (!isBusy(mapped) || isOver) throw mapped;
        Atomics.wait(PAUSE, 0, 0, PAUSE_MS);
      }
    }
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof ExpertMatchError && error.code === 'store_busy';
}
