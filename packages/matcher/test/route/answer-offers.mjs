// Accepts the offers whose ids it is given on its input, one a line, and says what became of each.
import { writeSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { OfferDesk } from '../../dist/route/offers/offer-desk.js';
import { openStore } from '../../dist/store/open-store.js';

const [dir, at] = process.argv.slice(2);
const store = openStore({
  dir,
  space: { model: 'sample/fp32/00000000', dimensions: 8 },
  busyTimeoutMs: 60_000,
});
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
writeSync(1, 'ready\n');
for await (const line of createInterface({ input: process.stdin })) {
  const { outcome, sentence } = desk.accept(Number(line), new Date(at));
  writeSync(1, `${JSON.stringify({ id: Number(line), outcome, sentence })}\n`);
}
store.close();
