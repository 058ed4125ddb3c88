import { allPages } from '../api/allPages.js';
import { answered, api } from '../api/client.js';
import type { PageQuery } from '../api/Page.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate, type Query, useQuery } from '../api/useQuery.js';

/** How many of each are read. */
const MOST = 5_000;

/** All that is routed: tasks, the offers that are not over, what experts can take. */
export interface Routing {
  readonly tasks: readonly Schemas['Task'][];
  readonly offers: readonly Schemas['Offer'][];
  readonly capacities: readonly Schemas['Capacity'][];
}

/** What is routed in the workspace. */
export function useRouting(): Query<Routing> {
  return useQuery('routing', async (signal) => {
    const [tasks, offered, accepted, capacities] = await Promise.all([
      allPages((query) => answered(api.GET('/v1/tasks', { params: { query }, signal })), MOST),
      allPages((page) => offersOf({ ...page, state: 'offered' }, signal), MOST),
      allPages((page) => offersOf({ ...page, state: 'accepted' }, signal), MOST),
      allPages((query) => answered(api.GET('/v1/capacity', { params: { query }, signal })), MOST),
    ]);
    const offers = [...offered, ...accepted].sort((a, b) => b.id - a.id);
    return { tasks, offers, capacities };
  });
}

type OfferQuery = PageQuery & { readonly state: 'offered' | 'accepted' };

function offersOf(query: OfferQuery, signal: AbortSignal) {
  return answered(api.GET('/v1/offers', { params: { query }, signal }));
}

/** Has everything asked for again, because something was done. */
export function routingChanged(): void {
  invalidate('routing');
}
