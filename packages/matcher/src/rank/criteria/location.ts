import type { LocationCriterion } from '../../domain/criterion.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { PLACES } from '../../taxonomy/places.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { placeName } from '../../taxonomy/spoken-names.js';
import { type Judgement, met, missing, partial, unknown } from '../judgement.js';

/** Working days of eight hours whose offsets differ by so many hours share at least five, or two, hours. */
const GOOD_OVERLAP_HOURS = 3;
const SOME_OVERLAP_HOURS = 6;

/** Whether the person lives in one of the regions, or near enough to the time zone. */
export function judgeLocation(
  { regions, utcOffsetHours }: LocationCriterion,
  { location }: ExpertProfile,
): Judgement {
  const place = location?.region ?? location?.country;
  if (location === undefined || place === undefined)
    return unknown('The profile does not say where the person works from.');
  const name = placeName(place);
  const spans = [location.span];
  if (regions.length > 0 && !regions.some((region) => PLACES.isA(place, region))) {
    const broader = regions.some((region) => PLACES.isA(region, place));
    if (broader) return unknown(`Based in ${name}; the profile does not say where in it.`);
    return missing(`Based in ${name}, not in ${anyOf(regions.map(placeName))}.`, spans);
  }
  return utcOffsetHours === undefined
    ? met(`Based in ${name}.`, spans)
    : judgeOffset(place, utcOffsetHours, spans);
}

function judgeOffset(place: string, wanted: number, spans: Judgement['spans']): Judgement {
  const concept = PLACES.get(place);
  if (concept === undefined) return unknown('The time zone of the place is not known.');
  const apart = Math.abs(concept.utcOffsetHours - wanted);
  const said = `Based in ${concept.name}, ${apart === 0 ? 'at' : `${apart} h away from`} UTC${wanted < 0 ? '' : '+'}${wanted}.`;
  if (apart <= GOOD_OVERLAP_HOURS) return met(said, spans);
  return apart <= SOME_OVERLAP_HOURS ? partial(0.5, said, spans) : missing(said, spans);
}
