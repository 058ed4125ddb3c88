import { ExpertMatchError } from '../domain/expert-match-error.js';

/** No import has this id. */
export function importNotFound(runId: number): ExpertMatchError {
  const message = `No import has the id ${runId}; see expertmatch imports list.`;
  return new ExpertMatchError('import_not_found', { runId }, message);
}

/** An import that there is nothing left of to go on with, or that another process works on. */
export function importNotResumable(runId: number, state: 'waiting' | 'running' | 'done'): ExpertMatchError {
  const why = {
    waiting: 'waits for a worker: one takes it up by itself',
    running: 'is still running: wait for its end, or stop it first',
    done: 'is done: read its failed files again with expertmatch imports retry',
  }[state];
  return new ExpertMatchError('import_not_resumable', { runId, state }, `Import ${runId} ${why}.`);
}

/** An import that is at work, and would write anew what is taken out. */
export function importRunning(runId: number): ExpertMatchError {
  const message = `Import ${runId} is still running: wait for its end, or stop it first.`;
  return new ExpertMatchError('import_running', { runId }, message);
}
