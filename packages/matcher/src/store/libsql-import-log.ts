import type { AuditEvent } from '../domain/audit-entry.js';
import type { ImportRow } from '../domain/import-row.js';
import type { AuditLog } from './audit/audit-log.js';
import { type RowAbout, rowsAbout } from './erasure/rows-about.js';
import type {
  FileProgress,
  ImportEnd,
  ImportLog,
  ImportStart,
  ImportStep,
  ListImportsOptions,
} from './import-log.js';
import type { ImportCounts, ImportRun } from './import-run.js';
import { importNotFound, importNotResumable, importRunning } from './run-errors.js';
import { RunNotes } from './run-notes.js';
import { isAtWork, NOBODY, RunOwner } from './run-owner.js';
import type { SqlConnection } from './sql-connection.js';
import { STORED_RUN, type StoredRun, toRun } from './stored-run.js';

const NO_COUNTS: ImportCounts = { files: 0, filesRead: 0, imported: 0, unchanged: 0, failed: 0 };

/** The log of imports in the database of the store. */
export class LibsqlImportLog implements ImportLog {
  /** Of the runs that are worked on through this log. */
  readonly #owners = new Map<number, RunOwner>();
  readonly #notes: RunNotes;

  constructor(
    private readonly connection: SqlConnection,
    private readonly audit: AuditLog,
  ) {
    this.#notes = new RunNotes(connection);
  }

  start(start: ImportStart): number {
    const owner = new RunOwner();
    const runId = this.#begin(start, { state: 'running', owner: String(owner), registered: 0 });
    this.#owners.set(runId, owner);
    return runId;
  }

  register(start: ImportStart): number {
    return this.#begin(start, { state: 'waiting', owner: NOBODY, registered: 1 });
  }

  registerAgain(runId: number, actor?: string): ImportRun {
    return this.connection.transaction(() => {
      this.#requireResumable(runId);
      this.#setState(runId, 'waiting', NOBODY);
      this.connection.run('UPDATE import_runs SET registered = 1 WHERE id = ?', runId);
      this.#noteResumed(runId, actor);
      return this.#known(runId);
    });
  }

  takeUp(runId: number, actor?: string): ImportRun {
    return this.#own(runId, () => {
      const run = this.#requireResumable(runId);
      this.#noteResumed(runId, actor);
      return run;
    });
  }

  takeRegistered(runId: number): ImportRun | undefined {
    const { state } = this.#known(runId);
    if (state !== 'waiting' && state !== 'interrupted') return undefined;
    return this.#own(runId, () => {
      const run = this.#known(runId);
      if (run.state === 'interrupted') this.#audit(runId, { step: 'resume' });
      else if (run.state !== 'waiting') return undefined;
      return run;
    });
  }

  handBack(runId: number): void {
    const mine = this.#release(runId);
    this.connection.run(
      "UPDATE import_runs SET state = 'waiting', owner = ?, heard_at = ? WHERE id = ? AND owner = ?",
      NOBODY,
      new Date().toISOString(),
      runId,
      mine,
    );
  }

  unsettled(): ImportRun[] {
    return this.connection.all<StoredRun>(`${STORED_RUN} WHERE registered = 1 ORDER BY id`).map(toRun);
  }

  settle(runId: number): void {
    this.connection.run('UPDATE import_runs SET registered = 0 WHERE id = ?', runId);
  }

  cancel(runId: number): boolean {
    return this.connection.transaction(() => {
      const { state } = this.#known(runId);
      if (state === 'running')
        this.connection.run("UPDATE import_runs SET wish = 'cancel' WHERE id = ?", runId);
      else if (state === 'waiting' || state === 'interrupted') this.#end(runId, { state: 'cancelled' });
      else return false;
      return true;
    });
  }

  isCancelWanted(runId: number): boolean {
    const sql = 'SELECT 1 FROM import_runs WHERE id = ? AND wish IS NOT NULL';
    return this.connection.get(sql, runId) !== undefined;
  }

  note(runId: number, { counts, stored, rows, progress, position }: ImportStep): void {
    this.connection.transaction(() => {
      const { changes } = this.connection.run(
        'UPDATE import_runs SET counts = ?, position = ?, heard_at = ? WHERE id = ? AND owner = ?',
        JSON.stringify(counts),
        position === undefined ? null : JSON.stringify(position),
        new Date().toISOString(),
        runId,
        this.#mine(runId),
      );
      if (changes === 0) throw importRunning(runId);
      if (stored.length > 0) this.#audit(runId, { step: 'store', stored });
      for (const row of rows) this.#notes.putRow(runId, row);
      for (const [file, at] of progress) this.#notes.putProgress(runId, file, at);
    });
  }

  beat(runId: number): void {
    const sql = 'UPDATE import_runs SET heard_at = ? WHERE id = ? AND owner = ?';
    this.connection.run(sql, new Date().toISOString(), runId, this.#mine(runId));
  }

  end(runId: number, end: ImportEnd): void {
    const mine = this.#release(runId);
    this.connection.transaction(() => {
      const sql = 'SELECT owner, heard_at AS heardAt FROM import_runs WHERE id = ?';
      const run = this.connection.get<{ owner: string; heardAt: string }>(sql, runId);
      const isOthers = run !== undefined && run.owner !== mine && isAtWork(run.owner, run.heardAt);
      if (!isOthers) this.#end(runId, end);
    });
  }

  progress(runId: number, file: string): FileProgress | undefined {
    return this.#notes.progress(runId, file);
  }

  forgetFile(runId: number, file: string): number {
    return this.connection.transaction(() => this.#notes.forgetFile(runId, file));
  }

  get(runId: number): ImportRun | undefined {
    const row = this.connection.get<StoredRun>(`${STORED_RUN} WHERE id = ?`, runId);
    return row && toRun(row);
  }

  list({ limit = -1, beforeId = Number.MAX_SAFE_INTEGER }: ListImportsOptions = {}): ImportRun[] {
    const sql = `${STORED_RUN} WHERE id < ? ORDER BY id DESC LIMIT ?`;
    return this.connection.all<StoredRun>(sql, beforeId, limit).map(toRun);
  }

  rows(runId: number): Iterable<ImportRow> {
    return this.#notes.rows(runId);
  }

  rowsAbout(expertId: string): RowAbout[] {
    return rowsAbout(this.connection, expertId);
  }

  failedFiles(runId: number): string[] {
    return this.#notes.failedFiles(runId);
  }

  #begin(
    start: ImportStart,
    {
      state,
      owner,
      registered,
    }: { readonly state: string; readonly owner: string; readonly registered: 0 | 1 },
  ): number {
    const now = new Date().toISOString();
    return this.connection.transaction(() => {
      const { rowId } = this.connection.run(
        `INSERT INTO import_runs (state, owner, start, counts, started_at, heard_at, registered)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        state,
        owner,
        JSON.stringify(start),
        JSON.stringify(NO_COUNTS),
        now,
        now,
        registered,
      );
      const { retryOf } = start;
      this.#audit(rowId, { step: 'start', ...(retryOf !== undefined && { retryOf }) });
      return rowId;
    });
  }

  /** Makes a run this process's own, when `take` gives it, in one transaction. */
  #own<Run extends ImportRun | undefined>(runId: number, take: () => Run): Run {
    const owner = new RunOwner();
    const taken = this.connection.transaction(() => {
      const run = take();
      if (run !== undefined) this.#setState(runId, 'running', String(owner));
      return run;
    });
    if (taken === undefined) owner.release();
    else this.#owners.set(runId, owner);
    return taken;
  }

  #setState(runId: number, state: ImportRun['state'], owner: string): void {
    const sql =
      'UPDATE import_runs SET state = ?, owner = ?, heard_at = ?, ended_at = NULL, error = NULL WHERE id = ?';
    this.connection.run(sql, state, owner, new Date().toISOString(), runId);
  }

  #requireResumable(runId: number): ImportRun {
    const run = this.#known(runId);
    const { state } = run;
    if (state === 'waiting' || state === 'running' || state === 'done')
      throw importNotResumable(runId, state);
    return run;
  }

  #noteResumed(runId: number, actor: string | undefined): void {
    this.connection.run('UPDATE import_runs SET wish = NULL WHERE id = ?', runId);
    const by = "UPDATE import_runs SET start = json_set(start, '$.actor', ?) WHERE id = ?";
    if (actor !== undefined) this.connection.run(by, actor, runId);
    this.#audit(runId, { step: 'resume' });
  }

  #end(runId: number, { state, error }: ImportEnd): void {
    const now = new Date().toISOString();
    const why = error === undefined ? null : JSON.stringify(error);
    const sql = 'UPDATE import_runs SET state = ?, error = ?, ended_at = ?, heard_at = ? WHERE id = ?';
    this.connection.run(sql, state, why, now, now, runId);
    this.#audit(runId, { step: 'end', state, ...this.get(runId)?.counts });
    if (state !== 'done') return;
    this.connection.run('UPDATE import_runs SET position = NULL WHERE id = ?', runId);
    this.connection.run('DELETE FROM import_files WHERE run_id = ?', runId);
  }

  #known(runId: number): ImportRun {
    const run = this.get(runId);
    if (run === undefined) throw importNotFound(runId);
    return run;
  }

  /** How the run names this process, when it works on it. */
  #mine(runId: number): string {
    return String(this.#owners.get(runId) ?? NOBODY);
  }

  #release(runId: number): string {
    const mine = this.#mine(runId);
    this.#owners.get(runId)?.release();
    this.#owners.delete(runId);
    return mine;
  }

  #audit(runId: number, data: NonNullable<AuditEvent['data']>): void {
    const actor = this.get(runId)?.actor ?? 'library';
    this.audit.append({ actor, action: 'import', subject: `${runId}`, data });
  }
}
