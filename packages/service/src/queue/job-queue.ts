/** What is worked on in the background. */
export const JOB_KINDS = ['import', 'delivery', 'watch', 'offers'] as const;
export type JobKind = (typeof JOB_KINDS)[number];

/** A piece of work as a reference: what is to be done, and whether it still is, stands in the workspace's store. */
export interface Job {
  readonly kind: JobKind;
  readonly workspaceId: string;
  /** What it is about: the id of an import or of a delivery; empty for the watches and the offers of a workspace. */
  readonly reference: string;
}

/** How a job went: it is finished, or is to be taken up again at a time. */
export type JobOutcome = { readonly again?: Date };

/**
 * Carries out a job. It may come more than once and must not do its work twice. What it throws is tried again, after
 * longer and longer, or given up: see `retryDelayMs`. What is thrown or given once `signal` is aborted counts as
 * unfinished, unless the outcome says nothing of `again`.
 * @param signal aborted when the worker is to stop: what is done so far is kept, the rest is done later
 */
export type JobHandler = (job: Job, signal: AbortSignal) => Promise<JobOutcome>;

/** How jobs are carried out in a process; those of a kind without a handler are left to others. */
export interface Work {
  readonly handlers: Readonly<Partial<Record<JobKind, JobHandler>>>;
  /** How many of a kind at the same time; default 1. */
  readonly atOnce?: Readonly<Partial<Record<JobKind, number>>>;
  /** Told of a job that was given up: its error cannot pass, came too often, or its worker died of it again and again. */
  readonly onDead?: (job: Job, error: Error) => void | Promise<void>;
}

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
   * Adds a job that waits for nobody. One that waits already is not queued twice: the earlier time counts, unless it
   * waits to be tried again. One that is worked on comes once more after that. One that was given up stays so for an hour.
   * Never rejects: a job that cannot be added just then is found again by the sweep.
   * @param dueAt default: at once
   */
  add(job: Job, dueAt?: Date): Promise<void>;
  /** `add`, with a new start for a job that was given up. */
  revive(job: Job): Promise<void>;
  /** Carries jobs out in this process, as they fall due, until it is closed. */
  work(work: Work): Working;
  /** Rejects while the queue cannot be reached, after 2 s at most. */
  counts(): Promise<Readonly<Record<JobKind, JobCounts>>>;
  /** What it works with is given back; whoever works is closed first. */
  close(): Promise<void>;
}

/** A job that was given up is forgotten after so long, in ms, and may then come again. */
export const DEAD_KEPT_MS = 60 * 60_000;
/** A worker that is not heard of for so long, in ms, has lost its job to others. */
export const LEASE_MS = 10_000;
/** A job whose worker was lost so often is given up: it may be what kills them. */
export const MOST_LOST = 20;

/** The name of a job within its kind. */
export function jobName({ workspaceId, reference }: Job): string {
  return `${workspaceId}/${reference}`;
}

/** What becomes known of a queue beside what it is asked for: that it cannot be reached just then. */
export type QueueTrouble = (error: Error) => void;
