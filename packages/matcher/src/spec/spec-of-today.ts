import type { ProjectSpec } from '../domain/project-spec.js';
import { makeSpec } from './make-spec.js';
import type { SpecInput } from './spec-input.js';

/** The spec of a brief, judged by today (UTC) when it names no day. */
export function specOfToday(brief: string | SpecInput): ProjectSpec {
  return makeSpec(brief, new Date().toISOString().slice(0, 10));
}
