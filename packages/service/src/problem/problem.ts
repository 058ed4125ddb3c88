import { STATUS_CODES } from 'node:http';
import { type ProblemCode, STATUS_OF_PROBLEM } from './problem-code.js';

/** A field that is wrong: `spec.mustHave.0.codes`; empty for the whole body. */
export interface FieldProblem {
  readonly path: string;
  readonly detail: string;
}

/** An error as RFC 9457 has it (`application/problem+json`), with a stable `code`. */
export interface Problem {
  readonly type: 'about:blank';
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: ProblemCode;
  readonly errors?: readonly FieldProblem[];
}

/**
 * Makes a problem of a code. From status 500 on, `detail` stays inside: it may name paths of this machine.
 * @param errors the fields that are wrong, if it is about fields
 */
export function problem(code: ProblemCode, detail: string, errors?: readonly FieldProblem[]): Problem {
  const status = STATUS_OF_PROBLEM[code];
  const told = status < 500 ? detail : 'The service could not do this; its log says why.';
  return {
    type: 'about:blank',
    title: STATUS_CODES[status] ?? 'Error',
    status,
    detail: told,
    code,
    ...(errors && { errors }),
  };
}
