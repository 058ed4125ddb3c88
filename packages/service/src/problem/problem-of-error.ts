import { ExpertMatchError } from '@expertmatch/matcher';
import { type Problem, problem } from './problem.js';
import type { ProblemCode } from './problem-code.js';
import { RequestProblem } from './request-problem.js';

/** What Express's body parsers and the file system call their errors. */
const CODE_OF_BODY_ERROR: Readonly<Record<string, ProblemCode>> = {
  'entity.parse.failed': 'invalid_json',
  'entity.too.large': 'body_too_large',
  'encoding.unsupported': 'unsupported_media_type',
  'charset.unsupported': 'unsupported_media_type',
  LIMIT_FILE_SIZE: 'body_too_large',
  ENOSPC: 'disk_full',
  EDQUOT: 'disk_full',
};

/** The problem to answer with for anything that was thrown while a request was handled. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof RequestProblem) return problem(error.code, error.message, error.errors);
  if (error instanceof ExpertMatchError) return problemOfLibrary(error);
  if (!(error instanceof Error)) return problem('internal_error', '');
  const code = CODE_OF_BODY_ERROR[markOf(error)];
  if (code !== undefined) return problem(code, error.message);
  return isRequestError(error)
    ? problem('invalid_request', error.message)
    : problem('internal_error', error.message);
}

function problemOfLibrary({ code, data, message }: ExpertMatchError): Problem {
  if (code !== 'invalid_spec' || !('path' in data)) return problem(code, message);
  const path = ['spec', data.path].filter(Boolean).join('.');
  return problem(code, message, [{ path, detail: message }]);
}

/** Express's JSON reader marks its errors with a type, its form reader with a code. */
function markOf(error: Error): string {
  if ('type' in error && typeof error.type === 'string') return error.type;
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

function isRequestError(error: Error): boolean {
  if (error.name === 'MulterError') return true;
  return 'status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}
