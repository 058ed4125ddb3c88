import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate, type Query, useQuery } from '../api/useQuery.js';
import { everyPage } from './everyPage.js';

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
      everyPage((page) => answered(api.GET('/v1/tasks', { params: { query: page }, signal }))),
      everyPage((page) => offersOf({ ...page, state: 'offered' }, signal)),
      everyPage((page) => offersOf({ ...page, state: 'accepted' }, signal)),
      everyPage((page) => answered(api.GET('/v1/capacity', { params: { query: page }, signal }))),
    ]);
    const offers = [...offered, ...accepted].sort((a, b) => b.id - a.id);
    return { tasks, offers, capacities };
  });
}

type OfferQuery = { readonly limit: number; readonly state: 'offered' | 'accepted' };

function offersOf(query: OfferQuery, signal: AbortSignal) {
  return answered(api.GET('/v1/offers', { params: { query }, signal }));
}

/** Has everything asked for again, because something was done. */
export function routingChanged(): void {
  invalidate('routing');
}
