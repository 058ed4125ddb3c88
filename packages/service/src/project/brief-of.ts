import type { SpecInput } from '@expertmatch/matcher';
import type { Brief } from '../contract/spec.js';

/** The brief of a request, in words or as JSON. */
export function briefOf({ text, spec }: Brief): string | SpecInput {
  return text ?? spec ?? '';
}
