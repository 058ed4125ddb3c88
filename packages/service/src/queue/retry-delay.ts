import { type ErrorCode, ExpertMatchError } from '@expertmatch/matcher';
import { RequestProblem } from '../problem/request-problem.js';

/** Of the library's errors, those that another attempt may not meet again: the others are the input's or for good. */
const CAN_PASS: ReadonlySet<ErrorCode> = new Set([
  'store_busy',
  'disk_full',
  'data_dir_unusable',
  'model_unavailable',
]);
const MOST_ATTEMPTS = 12;
const FIRST_DELAY_MS = 1_000;
const LONGEST_DELAY_MS = 5 * 60_000;

/**
 * After how long, in ms, a job is tried again: from half a second, twice as long each time, up to 5 minutes, with
 * half of it left to chance so that jobs that failed together do not come back together.
 * @param attempts made so far
 * @returns undefined when it is given up
 */
export function retryDelayMs(error: unknown, attempts: number): number | undefined {
  if (!canPass(error) || attempts >= MOST_ATTEMPTS) return undefined;
  const delayMs = Math.min(FIRST_DELAY_MS * 2 ** (attempts - 1), LONGEST_DELAY_MS);
  return Math.round(delayMs * (0.5 + Math.random() / 2));
}

/** What nobody foresaw is tried again too. */
function canPass(error: unknown): boolean {
  if (error instanceof ExpertMatchError) return CAN_PASS.has(error.code);
  return !(error instanceof RequestProblem);
}
