import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { type Query, useQuery } from '../api/useQuery.js';
import { useSettled } from '../api/useSettled.js';
import { type Draft, specInputOf } from './draft.js';

/** How long nothing is changed before everybody is ranked anew, in ms. */
const QUIET_MS = 180;
/** How many experts are shown at first, and at most. */
export const SHOWN = { first: 200, most: 1_000 } as const;
const NEAR_MISSES = 20;

/** One expert as ranked. */
export type Match = Schemas['Match'];

/** The ranking of a draft; it follows the draft, and a request that no longer matters is aborted. */
export function useRanking(
  draft: Draft | undefined,
  filter: Schemas['ExpertFilter'],
  limit: number = SHOWN.first,
): Query<Schemas['MatchAnswer']> {
  const body = draft && {
    spec: specInputOf(draft),
    limit,
    nearMisses: NEAR_MISSES,
    ...(Object.keys(filter).length > 0 && { filter }),
  };
  const settled = useSettled(JSON.stringify(body), QUIET_MS);
  return useQuery(settled === undefined ? undefined : `matches ${settled}`, (signal) =>
    answered(api.POST('/v1/matches', { body: JSON.parse(settled), signal })),
  );
}

/** How many of those whom the draft does not rule out state what. */
export function useMatchCounts(
  draft: Draft | undefined,
  filter: Schemas['ExpertFilter'],
): Query<Schemas['PoolCounts']> {
  const body = draft && { spec: specInputOf(draft), ...(Object.keys(filter).length > 0 && { filter }) };
  const settled = useSettled(JSON.stringify(body), QUIET_MS);
  return useQuery(settled === undefined ? undefined : `counts ${settled}`, (signal) =>
    answered(api.POST('/v1/matches/pool', { body: JSON.parse(settled), signal })),
  );
}
