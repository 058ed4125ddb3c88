import type { RoutingPolicy } from '../../domain/routing-policy.js';
import { parseRoutingPolicy } from '../routing-policy-input.js';
import type { OfferStore } from './offer-store.js';

/** The policy of the last plan that was held out, from a day on (`YYYY-MM-DD`); that of no wishes before the first. */
export function keptPolicy({ offers }: Pick<OfferStore, 'offers'>, today: string): RoutingPolicy {
  return { ...(offers.policy() ?? parseRoutingPolicy({}, today)), from: today };
}
