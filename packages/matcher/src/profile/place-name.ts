import { CITIES } from '../taxonomy/cities.js';
import { PLACES } from '../taxonomy/places.js';
import { hasOrganisationWord } from './title-words.js';

const PLACE_LIKE =
  /^(?:City|State|Remote|[\p{Lu}][\p{L}.'-]+(?:\s[\p{Lu}][\p{L}.'-]+){0,2}(?:,?\s+[A-Z]{2})?|[A-Z]{2})$/u;

/** Whether a piece of a line is the name of a place and nothing else: "Tampa", "FL", "Remote". */
export function isPlaceName(text: string): boolean {
  if (/^(?:city|state|remote)$/i.test(text) || isStateCode(text)) return true;
  if (hasOrganisationWord(text)) return false;
  const city = CITIES.find(text, { abbreviations: false })[0];
  if (city !== undefined && city.end - city.start === text.length) return true;
  if (!PLACE_LIKE.test(text)) return false;
  const mention = PLACES.find(text, { abbreviations: true })[0];
  return (
    mention !== undefined &&
    mention.end - mention.start >= 2 &&
    (mention.end === text.length || mention.start === 0)
  );
}

/** "CO" is Colorado here, not a company. */
function isStateCode(text: string): boolean {
  return /^[A-Z]{2}$/.test(text) && isRegionName(text);
}

/** Whether a piece of a line is the name or code of a state or country. */
export function isRegionName(text: string): boolean {
  const mention = PLACES.find(text, { abbreviations: true })[0];
  return mention?.start === 0 && mention.end === text.length;
}
