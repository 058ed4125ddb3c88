import type { JobKind, JobOutcome } from '../queue/job-queue.js';
import type { Workspace } from '../workspace/workspace.js';

/** Something that the stores of a workspace say has to be done. */
interface DueWork {
  /** See `Job`. */
  readonly reference: string;
  /** Default: at once. */
  readonly dueAt?: Date;
}

/** One kind of work that is done in the background. */
export interface Duty {
  readonly kind: JobKind;
  /** How many at the same time in one process. */
  readonly atOnce: number;
  /** What is not done, or not yet, in a workspace that may wait for nobody to say so; some hundreds of it at most. */
  due(workspace: Workspace): Promise<readonly DueWork[]>;
  /** Does it, if it is still to be done; see `JobHandler`. */
  carryOut(workspace: Workspace, reference: string, signal: AbortSignal): Promise<JobOutcome>;
  /** Writes down that it is given up. */
  giveUp?(workspace: Workspace, reference: string, error: Error): Promise<void>;
}
