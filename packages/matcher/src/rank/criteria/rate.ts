import type { RateCriterion } from '../../domain/criterion.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { type Judgement, met, missing, unknown } from '../judgement.js';

/** Whether the person asks for no more than the limit. Rates in another currency are not converted. */
export function judgeRate({ maxPerHour, currency }: RateCriterion, { rate }: ExpertProfile): Judgement {
  const limit = `${currency} ${maxPerHour}/h`;
  if (rate === undefined) return unknown(`The profile states no rate; the limit is ${limit}.`);
  const asked = `Asks ${rate.currency} ${rate.amountPerHour}/h`;
  if (rate.currency !== currency) return unknown(`${asked}; the limit of ${limit} is in another currency.`);
  const spans = [rate.span];
  if (rate.amountPerHour <= maxPerHour) return met(`${asked}, within ${limit}.`, spans);
  return missing(`${asked}, over ${limit}.`, spans);
}
