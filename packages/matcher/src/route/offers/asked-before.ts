import type { RoutedTask } from '../../domain/offer.js';
import type { OfferStore } from './offer-store.js';

/** Ids of the experts who were asked for a task and are not to be asked again; those who have an offer or a place, too. */
export function askedBefore({ task, askedFrom }: RoutedTask, { offers }: Pick<OfferStore, 'offers'>) {
  const isAsked = ({ id, state }: { readonly id: number; readonly state: string }) =>
    id > askedFrom || state === 'offered' || state === 'accepted';
  return new Set(
    offers
      .ofTask(task.id)
      .filter(isAsked)
      .map(({ expertId }) => expertId),
  );
}
