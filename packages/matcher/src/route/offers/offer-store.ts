import type { Offer } from '../../domain/offer.js';
import type { ExpertStore } from '../../store/expert-store.js';

/** What a desk keeps its offers in: a store of experts, or a `Matcher`'s `offerStore`. */
export type OfferStore = Pick<ExpertStore, 'offers' | 'audit' | 'together'>;

/** What happened at a desk. */
export interface OfferEvent {
  readonly kind: Offer['state'] | 'finished' | 'filled' | 'escalated' | 'unfillable' | 'waiting' | 'reopened';
  readonly taskId: string;
  readonly offerId?: number;
  readonly expertId?: string;
}
