import type { Answered, Offer } from '@expertmatch/matcher';
import { acceptOffer, declineOffer, getOffer, listOffers } from '../../contract/offers.js';
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
];

/** Late answers are told what became of the place. Errors: `offer_not_found`, `offer_over`. */
async function answer({ workspace, caller }: RequestContext, offerId: number, wanted: 'accept' | 'decline') {
  const matcher = await workspace.matcher();
  const desk = openDesk(workspace, matcher, caller.keyId);
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
