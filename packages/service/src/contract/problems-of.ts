import type { ProblemCode } from '../problem/problem-code.js';
import type { Operation } from './operation.js';

const ALWAYS: readonly ProblemCode[] = [
  'invalid_request',
  'rate_limited',
  'internal_error',
  'store_busy',
  'disk_full',
];
const OF_KEYS: readonly ProblemCode[] = ['unauthorized', 'forbidden'];
const OF_BODIES: readonly ProblemCode[] = ['body_too_large', 'unsupported_media_type'];
const OF_JSON: readonly ProblemCode[] = ['invalid_json'];
const OF_FILES: readonly ProblemCode[] = [
  'unsupported_format',
  'unreadable_document',
  'limit_exceeded',
  'invalid_record',
  'unsafe_entry',
];
const OF_POSTS: readonly ProblemCode[] = ['idempotency_in_progress', 'idempotency_key_reused'];
const OF_CONDITIONS: readonly ProblemCode[] = ['precondition_failed'];

/** Every problem that an operation may be answered with. */
export function problemsOf(operation: Operation): readonly ProblemCode[] {
  const { scope, body, isConditional, problems } = operation;
  const all = [
    ...ALWAYS,
    ...(scope === 'none' ? [] : OF_KEYS),
    ...(body === undefined ? [] : OF_BODIES),
    ...(body?.json === undefined ? [] : OF_JSON),
    ...(body?.file === undefined ? [] : OF_FILES),
    ...(isRepeatable(operation) ? OF_POSTS : []),
    ...(isConditional === true ? OF_CONDITIONS : []),
    ...problems,
  ];
  return [...new Set(all)];
}

/** Whether an operation may be asked for again with an `Idempotency-Key`: a POST whose caller is known. */
export function isRepeatable({ method, scope }: Operation): boolean {
  return method === 'post' && scope !== 'none';
}
