import type { ImportRun } from './import-run.js';
import { isAtWork } from './run-owner.js';

/** What is selected of a run. */
export const STORED_RUN = `
  SELECT id, state, owner, start, counts, position, started_at AS startedAt, heard_at AS heardAt,
    ended_at AS endedAt, error FROM import_runs`;

/** A run as the database has it. */
export interface StoredRun {
  readonly id: number;
  readonly state: ImportRun['state'];
  readonly owner: string;
  readonly start: string;
  readonly counts: string;
  readonly position: string | null;
  readonly startedAt: string;
  readonly heardAt: string;
  readonly endedAt: string | null;
  readonly error: string | null;
}

/** The run; `interrupted` when it runs no longer and has not ended. */
export function toRun({ owner, start, counts, position, endedAt, error, ...run }: StoredRun): ImportRun {
  const isGone = run.state === 'running' && !isAtWork(owner, run.heardAt);
  return {
    ...run,
    state: isGone ? 'interrupted' : run.state,
    ...JSON.parse(start),
    counts: JSON.parse(counts),
    ...(position !== null && { position: JSON.parse(position) }),
    ...(endedAt !== null && { endedAt }),
    ...(error !== null && { error: JSON.parse(error) }),
  };
}
