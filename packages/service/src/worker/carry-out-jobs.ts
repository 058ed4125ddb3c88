import type { Logger } from 'pino';
import { loggedFailure } from '../http/failure-log.js';
import type { Job, JobHandler, JobKind, Work } from '../queue/job-queue.js';
import type { Workspaces } from '../workspace/workspaces.js';
import type { Duty } from './duty.js';

/** How jobs are carried out: each in its workspace, by the duty of its kind, with a line in the log. */
export function carryOutJobs(workspaces: Workspaces, duties: readonly Duty[], log: Logger): Work {
  const handlers: Partial<Record<JobKind, JobHandler>> = {};
  const atOnce: Partial<Record<JobKind, number>> = {};
  for (const duty of duties) {
    handlers[duty.kind] = (job, signal) => logged(log, job, () => carryOut(workspaces, duty, job, signal));
    atOnce[duty.kind] = duty.atOnce;
  }
  return {
    handlers,
    atOnce,
    onDead: async (job, error) => {
      log.error({ job, failure: loggedFailure(error) }, 'job given up');
      const duty = duties.find(({ kind }) => kind === job.kind);
      if (workspaces.get(job.workspaceId) === undefined) return;
      await workspaces.use(job.workspaceId, async (workspace) =>
        duty?.giveUp?.(workspace, job.reference, error),
      );
    },
  };
}

/** A workspace that was taken out has nothing left to do. */
async function carryOut(workspaces: Workspaces, duty: Duty, job: Job, signal: AbortSignal) {
  if (workspaces.get(job.workspaceId) === undefined) return {};
  return workspaces.use(job.workspaceId, (workspace) => duty.carryOut(workspace, job.reference, signal));
}

async function logged<T>(log: Logger, job: Job, work: () => Promise<T>): Promise<T> {
  const startedAtMs = performance.now();
  const ms = () => Math.round(performance.now() - startedAtMs);
  try {
    const outcome = await work();
    log.info({ job, ms: ms() }, 'job');
    return outcome;
  } catch (error) {
    log.warn({ job, ms: ms(), failure: loggedFailure(error) }, 'job failed');
    throw error;
  }
}
