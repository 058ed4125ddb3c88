import type { Doing } from '../domain/audit-entry.js';
import type { AuditPen } from '../store/audit/audit-pen.js';
import type { ExpertStore } from '../store/expert-store.js';
import { importNotFound, importRunning } from '../store/run-errors.js';
import type { Eraser } from './eraser.js';

const DAY_MS = 86_400_000;
/** People erased between two turns of the event loop. */
const EXPERTS_PER_TURN = 10;

/** How a period is applied. */
export interface ApplyRetentionOptions extends Doing {
  /** The time that counts as the present; default: now. */
  readonly now?: Date;
  /** The period; default: the one that is set. */
  readonly days?: number | undefined;
  /** Whether only to tell what would be done; default false. */
  readonly dryRun?: boolean;
}

/** What the period took out, or would. */
export interface RetentionReport {
  /** Undefined where no period is set: nothing was done. */
  readonly days: number | undefined;
  /** What was stored before this time counts as old: ISO 8601 in UTC. */
  readonly before?: string;
  /** The ids of the people. */
  readonly expertIds: readonly string[];
  /** The imports whose paths, rows and errors were taken out; their counts stay. */
  readonly runIds: readonly number[];
  /** As in an `Erasure`; true where nothing was done. */
  readonly complete: boolean;
}

/** What was taken out of an import. */
export interface ForgottenImport {
  readonly runId: number;
  /** Errors that were taken out. */
  readonly rows: number;
  /** As in an `Erasure`. */
  readonly complete: boolean;
}

/**
 * How long people are held in a data directory. The period counts from the day on which the newest of a person's
 * sources was stored: a new or changed record starts it anew, the same record read again at the same place does not.
 */
export class Retention {
  /** @internal Use `matcher.retention`. */
  constructor(
    private readonly store: ExpertStore,
    private readonly eraser: Eraser,
    private readonly pen: AuditPen,
  ) {}

  /** The period in days; undefined when people are held without end, as they are in a new data directory. */
  get days(): number | undefined {
    return this.store.retention.days();
  }

  /**
   * Sets the period. Erases nobody: `apply` does, whenever it is called.
   * @param days 1 or more; undefined for without end
   * @throws RangeError
   */
  setDays(days: number | undefined, doing: Doing = {}): void {
    if (days !== undefined && (!Number.isSafeInteger(days) || days < 1))
      throw new RangeError(`a retention period is a whole number of days, 1 or more, not ${days}`);
    this.store.together(() => {
      this.store.retention.setDays(days);
      this.pen.noteChange(doing, { action: 'retention', data: { days: days ?? null } });
    });
  }

  /** Erases who has been held for longer than the period, as `matcher.erase` does, and forgets imports as old. */
  async apply(options: ApplyRetentionOptions = {}): Promise<RetentionReport> {
    const { now = new Date(), days = this.days, dryRun = false, ...doing } = options;
    if (days === undefined) return { days, expertIds: [], runIds: [], complete: true };
    const before = new Date(now.getTime() - days * DAY_MS).toISOString();
    const expertIds = this.store.retention.expertsBefore(before);
    const runIds = this.store.retention.importsBefore(before);
    const found = { days, before, expertIds, runIds };
    if (dryRun || expertIds.length + runIds.length === 0) return { ...found, complete: true };
    for (const runId of runIds) this.#forget(runId, doing);
    const erased: string[] = [];
    for (const [k, expertId] of expertIds.entries()) {
      if (this.#erase(expertId, { days, before }, doing)) erased.push(expertId);
      if (k % EXPERTS_PER_TURN === EXPERTS_PER_TURN - 1) await new Promise(setImmediate);
    }
    return { ...found, expertIds: erased, complete: await this.eraser.finish() };
  }

  /** False when the expert has a newer source by now. */
  #erase(
    expertId: string,
    { days, before }: Readonly<{ days: number; before: string }>,
    doing: Doing,
  ): boolean {
    return this.store.together(() => {
      if (!this.store.retention.isFromBefore(expertId, before)) return false;
      return this.eraser.takeOut(expertId, doing, { retentionDays: days }) !== undefined;
    });
  }

  /**
   * Takes out what is held of one import, however old: what it could not store, what it read, and how far. Its counts
   * stay. Whoever it stored stays too: `matcher.erase` takes them out.
   * Errors: `import_not_found`, `import_running`.
   */
  async forgetImport(runId: number, doing: Doing = {}): Promise<ForgottenImport> {
    const run = this.store.imports.get(runId);
    if (run === undefined) throw importNotFound(runId);
    if (run.state === 'running' || run.state === 'waiting') throw importRunning(runId);
    const rows = this.#forget(runId, doing);
    return { runId, rows, complete: await this.eraser.finish() };
  }

  #forget(runId: number, doing: Doing): number {
    return this.store.together(() => {
      const rows = this.store.retention.forgetImport(runId);
      this.pen.noteChange(doing, { action: 'retention', subject: `${runId}`, data: { rows } });
      return rows;
    });
  }
}
