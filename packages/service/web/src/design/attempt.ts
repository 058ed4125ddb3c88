import { problemOf } from '../api/ApiProblem.js';
import { tell } from './toasts.js';

/** Waits until something is done; a failure is told of. */
export async function attempt(deed: Promise<unknown>): Promise<void> {
  await deed.catch((failure: unknown) => tell(problemOf(failure).message, { tone: 'failed' }));
}
