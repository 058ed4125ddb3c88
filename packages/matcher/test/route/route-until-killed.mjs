// Opens tasks, answers offers and lets others expire until it is killed; says each accepted offer once it is kept.
import { writeSync } from 'node:fs';
import { OfferDesk } from '../../dist/route/offers/offer-desk.js';
import { openStore } from '../../dist/store/open-store.js';

const [dir, first, at] = process.argv.slice(2);
const store = openStore({ dir, space: { model: 'sample/fp32/00000000', dimensions: 8 } });
const policy = {
  from: at.slice(0, 10),
  days: 7,
  minScore: 0,
  unverified: 'refuse',
  minimumShares: [],
  changePrice: 0,
  loadPrice: 0,
  equalWithin: 0,
};
const desk = new OfferDesk(store, policy);
const rest = { effortHours: 1, priority: 1, severalPlaces: false, excludedExperts: [], requiredExperts: [] };
const terms = { answerMinutes: 60, offersPerPlace: 2, escalation: [{ kind: 'ask-person' }] };
for (let number = Number(first); ; number += 1) {
  const queue = Array.from({ length: 6 }, (_, k) => ({ expertId: `e${(number + k) % 20}`, score: 90 - k }));
  desk.open({ ...rest, id: `t${number}`, count: 2 }, terms, queue, new Date(at));
  const [one, two, three] = store.offers.ofTask(`t${number}`, 'offered');
  for (const offer of [one, two]) {
    if (offer !== undefined && desk.accept(offer.id, new Date(at)).outcome === 'done')
      writeSync(1, `${offer.id}\n`);
  }
  if (three !== undefined) desk.accept(three.id, new Date(at));
  if (number % 3 === 0) desk.expireDue(new Date(Date.parse(at) + 3_600_000));
  if (one !== undefined) desk.withdraw(one.id, new Date(at));
  if (two !== undefined) desk.finish(two.id, new Date(at));
}
