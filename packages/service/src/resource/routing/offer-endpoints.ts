import type { Answered, Offer, OfferDesk } from '@expertmatch/matcher';
import {
  acceptOffer,
  declineOffer,
  finishOffer,
  getOffer,
  listOffers,
  withdrawOffer,
} from '../../contract/offers.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { pageOfList } from '../../http/page.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { openDesk } from '../../routing/open-desk.js';
import { wakeOffers } from '../../routing/wake-offers.js';

/** Places held out to experts, and their answers. */
export const OFFER_ENDPOINTS: readonly Endpoint[] = [
  endpoint(listOffers)(async ({ query: { limit, cursor, ...filter } }, { workspace, url }) => {
    const { offers } = (await workspace.matcher()).offerStore;
    const read = (most: number, after: string) =>
      offers.list({ ...filter, limit: most, afterId: Number(after) || 0 });
    const page = { limit, ...(cursor !== undefined && { cursor }) };
    return { status: 200, ...pageOfList(page, url, read, ({ id }) => String(id)) };
  }),
  endpoint(getOffer)(async ({ params: { offerId } }, { workspace }) => {
    const offer = (await workspace.matcher()).offerStore.offers.get(offerId);
    if (offer === undefined) throw noOffer(offerId);
    return { status: 200, body: offer };
  }),
  endpoint(acceptOffer)(async ({ params: { offerId } }, context) => answer(context, offerId, 'accept')),
  endpoint(declineOffer)(async ({ params: { offerId } }, context) => answer(context, offerId, 'decline')),
  endpoint(withdrawOffer)(async ({ params: { offerId } }, context) =>
    end(context, offerId, 'withdrawn', (desk) => desk.withdraw(offerId, new Date())),
  ),
  endpoint(finishOffer)(async ({ params: { offerId } }, context) =>
    end(context, offerId, 'finished', (desk) => desk.finish(offerId, new Date())),
  ),
];

/** Errors: `offer_not_found`, `offer_over`. */
async function end(
  { workspace, caller }: RequestContext,
  offerId: number,
  wanted: 'withdrawn' | 'finished',
  act: (desk: OfferDesk) => Offer | undefined,
) {
  const matcher = await workspace.matcher();
  const offer = act(openDesk(matcher, caller.keyId));
  if (offer === undefined) throw noOffer(offerId);
  const isDone = wanted === 'finished' ? offer.finishedAt !== undefined : offer.state === 'withdrawn';
  if (!isDone)
    throw new RequestProblem(
      'offer_over',
      `the offer ${offerId} is ${stateOf(offer)}; it cannot be ${wanted}`,
    );
  await wakeOffers(workspace);
  return { status: 200, body: offer } as const;
}

function stateOf({ state, finishedAt }: Offer): string {
  return finishedAt === undefined ? state : 'finished';
}

/** Late answers are told what became of the place. Errors: `offer_not_found`, `offer_over`. */
async function answer({ workspace, caller }: RequestContext, offerId: number, wanted: 'accept' | 'decline') {
  const matcher = await workspace.matcher();
  const desk = openDesk(matcher, caller.keyId);
  const answered = wanted === 'accept' ? desk.accept(offerId, new Date()) : desk.decline(offerId, new Date());
  await wakeOffers(workspace);
  return { status: 200, body: { offer: offerOf(answered, offerId), sentence: answered.sentence } } as const;
}

function offerOf({ outcome, offer, sentence }: Answered, offerId: number): Offer {
  if (offer === undefined) throw noOffer(offerId);
  if (outcome === 'late') throw new RequestProblem('offer_over', sentence);
  return offer;
}

function noOffer(offerId: number): RequestProblem {
  return new RequestProblem('offer_not_found', `no offer has the id ${offerId}`);
}
