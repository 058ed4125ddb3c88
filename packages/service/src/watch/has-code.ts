import { type ErrorCode, ExpertMatchError } from '@expertmatch/matcher';

/** Whether an error is one of the library's, of a code. */
export function hasCode(error: unknown, code: ErrorCode): boolean {
  return error instanceof ExpertMatchError && error.code === code;
}
