import type { AuditEvent } from '../../domain/audit-entry.js';
import type { Offer } from '../../domain/offer.js';
import type { OfferLog } from './offer-log.js';

/** Who was taken for whom. */
interface Joining {
  readonly keptId: string;
  readonly joinedId: string;
}

/**
 * Gives an expert what another has of offers who was found to be the same person: places, offers, the turn in queues, conflicts
 * of interest, and the stated capacity where the expert has none. Where both have an offer of one task the one that was
 * accepted stays, of two alike the expert's own; the other is withdrawn and its place goes to others. Called in the
 * transaction of the merge.
 * @param note called with each step for the audit
 */
export function moveOffers(
  offers: OfferLog,
  { keptId, joinedId }: Joining,
  note: (event: Omit<AuditEvent, 'actor'>) => void,
): void {
  const at = new Date().toISOString();
  const say = (step: 'moved' | 'withdrawn', { id, taskId }: Offer) =>
    note({ action: 'offer', subject: `${id}`, data: { step, taskId, expertId: keptId } });
  for (const offer of offers.list({ expertId: joinedId }).filter(isLive)) {
    const own = offers.list({ taskId: offer.taskId, expertId: keptId }).find(isLive);
    const isOwnBetter = own === undefined || own.state === 'accepted' || offer.state === 'offered';
    const lesser = isOwnBetter ? offer : own;
    if (own !== undefined && lesser.finishedAt === undefined) {
      offers.setState(lesser.id, 'withdrawn', at);
      offers.seekOthers(lesser.taskId);
      say('withdrawn', lesser);
    }
    if (own === undefined || !isOwnBetter) say('moved', offer);
  }
  offers.rename(joinedId, keptId);
}

function isLive({ state }: Offer): boolean {
  return state === 'offered' || state === 'accepted';
}
