import type { AuditLog } from '@expertmatch/matcher';
import { z } from 'zod';

const served = z.object({ matches: z.array(z.tuple([z.string(), z.number()])) });

/**
 * The rankings that the audit has noted, the newest first, each with who stood where.
 * @param since ISO 8601 in UTC; empty for all
 */
export function servedRankings(
  audit: AuditLog,
  since: string,
  limit: number,
): (readonly (readonly [expertId: string, score: number])[])[] {
  const found = [];
  for (const { at, data } of audit.list({ action: 'ranking', newestFirst: true, limit })) {
    if (at < since) break;
    found.push(served.parse(data).matches);
  }
  return found;
}
