/** What is worked on in the background. */
export const JOB_KINDS = ['import', 'delivery', 'watch'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** A piece of work as a reference: what is to be done, and whether it still is, stands in the workspace's store. */
export interface Job {
  readonly kind: JobKind;
  readonly workspaceId: string;
  /** What it is about: the id of an import or of a delivery; empty for the watches of a workspace. */
  readonly reference: string;
}

/** How a job went: it is finished, or is to be taken up again at a time. */
export type JobOutcome = { readonly again?: Date };

/**
 * Carries out a job. It may come more than once and must not do its work twice; a thrown error is tried again.
 * @param signal aborted when the worker is to stop: what is done so far is kept, the rest is done later
 */
export type JobHandler = (job: Job, signal: AbortSignal) => Promise<JobOutcome>;

/** How many jobs of a kind wait, are worked on, and were given up. */
export interface JobCounts {
  readonly waiting: number;
  readonly active: number;
  readonly dead: number;
}

/** Jobs that are carried out. */
export interface Working {
  /** Takes no more jobs, aborts those under way, waits for them and hands back what is unfinished. */
  close(): Promise<void>;
}

/**
 * Brings jobs to those who work, at least once each, in order of their time. What it holds may be lost without harm:
 * it is made anew from the stores.
 */
export interface JobQueue {
  /**
   * A job that waits already is not queued twice; the earlier time counts.
   * @param dueAt default: at once
   */
  add(job: Job, dueAt?: Date): Promise<void>;
  /** Carries jobs out in this process, as they fall due, until it is closed. */
  work(handlers: Readonly<Record<JobKind, JobHandler>>): Working;
  counts(): Promise<Readonly<Record<JobKind, JobCounts>>>;
  close(): Promise<void>;
}
