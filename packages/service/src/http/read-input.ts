import { z } from 'zod';
import type { Input, Operation, UploadedFile } from '../contract/operation.js';
import type { FieldProblem } from '../problem/problem.js';
import { RequestProblem } from '../problem/request-problem.js';

/** What came in, before anything of it is known. */
export interface RawRequest {
  readonly params: unknown;
  readonly query: unknown;
  readonly body: unknown;
  readonly file?: UploadedFile;
  /** The other fields of the form that the file came in. */
  readonly fields?: unknown;
}

const NOTHING = z.strictObject({});

/** Reads a request as its operation has it. Errors: `invalid_request`, `invalid_spec`. */
export function readInput<O extends Operation>(operation: O, raw: RawRequest): Input<O> {
  const { params = NOTHING, query = NOTHING, body } = operation;
  const input = {
    params: read(params, raw.params, 'params'),
    query: read(query, raw.query, 'query'),
    body: raw.file === undefined && body?.json ? read(body.json, raw.body) : undefined,
    file: raw.file,
    fields: raw.file && read(body?.file?.fields ?? NOTHING, raw.fields ?? {}),
  };
  // What each schema gives is what `Input` says of it; a conditional type cannot follow that.
  return input as Input<O>;
}

function read(schema: z.ZodType, value: unknown, part?: string): unknown {
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  throw problemOf(parsed.error, part);
}

function problemOf({ issues }: z.ZodError, part: string | undefined): RequestProblem {
  const errors = issues.map(({ path, message }): FieldProblem => {
    const within = part === undefined ? path : [part, ...path];
    return { path: within.join('.'), detail: message };
  });
  const inSpec = part === undefined && issues.every(({ path }) => path[0] === 'spec');
  const [first] = errors;
  const where = first === undefined || first.path === '' ? 'the body' : `"${first.path}"`;
  const detail = `${where} is not as it must be: ${first?.detail ?? ''}`;
  return new RequestProblem(inSpec ? 'invalid_spec' : 'invalid_request', detail, errors);
}
