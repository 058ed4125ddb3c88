import { z } from 'zod';
import { expertId, recordId } from './expert-id.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const params = z.strictObject({
  offerId: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER),
});
const state = z.enum(['offered', 'accepted', 'declined', 'expired', 'withdrawn']);

/** A place of a task held out to an expert. */
export const offerSchema = z
  .strictObject({
    id: z.int(),
    taskId: z.string(),
    expertId: z.string(),
    score: z.number(),
    state,
    offeredAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    endedAt: z.iso.datetime().exactOptional(),
    finishedAt: z.iso.datetime().exactOptional().meta({ description: 'When the work was done.' }),
  })
  .meta({ id: 'Offer', description: 'A place of a task held out to an expert.' });

const answered = z
  .strictObject({
    offer: offerSchema,
    sentence: z.string().meta({ description: 'One sentence to the expert.' }),
  })
  .meta({ id: 'AnsweredOffer' });

export const listOffers = operation({
  id: 'listOffers',
  method: 'get',
  path: '/v1/offers',
  tag: 'routing',
  summary: 'Offers, of a task, an expert or in a state if wanted',
  scope: 'route',
  query: pageQuery.extend({
    state: state.exactOptional(),
    taskId: recordId.exactOptional(),
    expertId: expertId.exactOptional(),
  }),
  answers: {
    200: { description: 'A page of them, the oldest first.', body: pageOf(offerSchema), headers: ['link'] },
  },
  problems: [],
});

export const getOffer = operation({
  id: 'getOffer',
  method: 'get',
  path: '/v1/offers/:offerId',
  tag: 'routing',
  summary: 'One offer',
  scope: 'route',
  params,
  answers: { 200: { description: 'The offer.', body: offerSchema } },
  problems: ['offer_not_found'],
});

export const acceptOffer = operation({
  id: 'acceptOffer',
  method: 'post',
  path: '/v1/offers/:offerId/accept',
  tag: 'routing',
  summary: 'The expert takes the place, where it is still to be had',
  scope: 'route',
  params,
  answers: { 200: { description: 'The place is the expert’s.', body: answered } },
  problems: ['offer_not_found', 'offer_over'],
});

export const declineOffer = operation({
  id: 'declineOffer',
  method: 'post',
  path: '/v1/offers/:offerId/decline',
  tag: 'routing',
  summary: 'The expert does not want the place: the next is asked',
  scope: 'route',
  params,
  answers: { 200: { description: 'Declined.', body: answered } },
  problems: ['offer_not_found', 'offer_over'],
});

export const withdrawOffer = operation({
  id: 'withdrawOffer',
  method: 'post',
  path: '/v1/offers/:offerId/withdraw',
  tag: 'routing',
  summary: 'Takes back an offer, or a place that was accepted: the next is asked',
  scope: 'route',
  params,
  answers: { 200: { description: 'Withdrawn.', body: offerSchema } },
  problems: ['offer_not_found', 'offer_over'],
});

export const finishOffer = operation({
  id: 'finishOffer',
  method: 'post',
  path: '/v1/offers/:offerId/finish',
  tag: 'routing',
  summary: 'The work of an accepted place is done: its hours are free again',
  scope: 'route',
  params,
  answers: { 200: { description: 'Finished.', body: offerSchema } },
  problems: ['offer_not_found', 'offer_over'],
});
