import { ExpertMatchError } from '@expertmatch/matcher';
import { ZodError } from 'zod';
import { type Problem, type ProblemCode, problem } from './problem.js';

/** What Express's body parser calls its errors. */
const CODE_OF_BODY_ERROR: Readonly<Record<string, ProblemCode>> = {
  'entity.parse.failed': 'invalid_json',
  'entity.too.large': 'body_too_large',
  'encoding.unsupported': 'unsupported_media_type',
  'charset.unsupported': 'unsupported_media_type',
};

/** The problem to answer with for anything that was thrown while a request was handled. */
export function problemOfError(error: unknown): Problem {
  if (error instanceof ZodError) return problemOfBody(error);
  if (error instanceof ExpertMatchError) return problemOfLibrary(error);
  if (!(error instanceof Error)) return problem('internal_error', '');
  const type = 'type' in error && typeof error.type === 'string' ? error.type : '';
  const code = CODE_OF_BODY_ERROR[type];
  if (code !== undefined) return problem(code, error.message);
  return isRequestError(error)
    ? problem('invalid_request', error.message)
    : problem('internal_error', error.message);
}

function problemOfBody({ issues }: ZodError): Problem {
  const errors = issues.map(({ path, message }) => ({ path: path.join('.'), detail: message }));
  const inSpec = issues.every(({ path }) => path[0] === 'spec');
  const [first] = errors;
  const where = first === undefined || first.path === '' ? 'the body' : `"${first.path}"`;
  const code = inSpec ? 'invalid_spec' : 'invalid_request';
  return problem(code, `${where} is not as it must be: ${first?.detail ?? ''}`, errors);
}

function problemOfLibrary({ code, data, message }: ExpertMatchError): Problem {
  if (code !== 'invalid_spec' || !('path' in data)) return problem(code, message);
  const path = ['spec', data.path].filter(Boolean).join('.');
  return problem(code, message, [{ path, detail: message }]);
}

function isRequestError(error: Error): boolean {
  return 'status' in error && typeof error.status === 'number' && error.status >= 400 && error.status < 500;
}
