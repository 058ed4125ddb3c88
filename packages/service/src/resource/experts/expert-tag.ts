import type { Expert } from '@expertmatch/matcher';
import { etagOf } from '../../http/etag.js';

/** Changes with everything that is known of the expert. */
export function expertTag({ id, contentHash, sources, records = [], profile }: Expert): string {
  return etagOf([id, contentHash, sources, records, profile]);
}
