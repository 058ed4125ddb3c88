import type { ErrorCode } from '@expertmatch/matcher';

/** The library's codes, and those that only a request can cause. */
export type ProblemCode =
  | ErrorCode
  | 'invalid_request'
  | 'invalid_json'
  | 'body_too_large'
  | 'unsupported_media_type'
  | 'not_found'
  | 'method_not_allowed'
  | 'internal_error';

/** A field that is wrong: `spec.mustHave.0.codes`; empty for the whole body. */
interface FieldProblem {
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

/** The one table from code to HTTP status. */
const STATUS: Readonly<Record<ProblemCode, number>> = {
  invalid_request: 400,
  invalid_json: 400,
  invalid_spec: 400,
  invalid_mapping: 400,
  not_found: 404,
  expert_not_found: 404,
  file_not_found: 404,
  import_not_found: 404,
  method_not_allowed: 405,
  import_not_resumable: 409,
  body_too_large: 413,
  limit_exceeded: 413,
  unsupported_media_type: 415,
  unsupported_format: 415,
  unreadable_document: 422,
  invalid_record: 422,
  unsafe_entry: 422,
  internal_error: 500,
  ocr_unavailable: 500,
  model_unavailable: 500,
  model_corrupt: 500,
  data_dir_incompatible: 500,
  data_dir_unusable: 500,
  store_busy: 503,
  disk_full: 507,
};

const TITLE: Readonly<Record<number, string>> = {
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
  409: 'Conflict',
  413: 'Content Too Large',
  415: 'Unsupported Media Type',
  422: 'Unprocessable Content',
  500: 'Internal Server Error',
  503: 'Service Unavailable',
  507: 'Insufficient Storage',
};

/**
 * Makes a problem of a code. From status 500 on, `detail` stays inside: it may name paths of this machine.
 * @param errors the fields that are wrong, if it is about fields
 */
export function problem(code: ProblemCode, detail: string, errors?: readonly FieldProblem[]): Problem {
  const status = STATUS[code];
  const told = status < 500 ? detail : 'The service could not do this; its log says why.';
  return {
    type: 'about:blank',
    title: TITLE[status] ?? 'Error',
    status,
    detail: told,
    code,
    ...(errors && { errors }),
  };
}
