import type { Span } from '../domain/span.js';
import { jurisdictionsIn } from '../profile/jurisdictions.js';
import type { Mention } from '../taxonomy/concept.js';
import { PLACES } from '../taxonomy/places.js';

/** Where the person lives or works from, which no licence is asked for by. */
const LIVES =
  /\b(?:based|located|living|lives?|resid(?:ent|ing|es?)|relocat\w+|working|works?)\s+(?:anywhere\s+)?(?:in|within|to)\s+(?:the\s+)?[\p{L} .]{2,40}/giu;
const GOES_WITH =
  /^[\s,(/–-]*(?:(?:licen[sc]\w+|licensure|certified|certification|active|current|valid|unrestricted|registered|in|of|for|the|state)[\s,]+)*(?:licen[sc]\w+[\s,:]*)?$/i;

/** "Kansas or Missouri", "Texas, Ohio and Utah". */
const JOINED = /^\s*(?:,\s*)?(?:(?:or|and|&|\+|\/)\s*)?$/i;

/** The places (ISO 3166) that a statement asks a licence of, in lists of which one place each suffices. */
export function askedPlaces(text: string): string[][] {
  const places = jurisdictionsIn(withoutHomes(text));
  return eachOrAny(text, places);
}

/** The same of the places that stand beside a credential: "LCSW in Oregon", "Texas RN". */
export function placesBeside(text: string, mentions: readonly Mention[]): string[][] {
  const named = jurisdictionsIn(withoutHomes(text));
  const isBeside = (place: Span) =>
    mentions.some(({ start, end }) =>
      GOES_WITH.test(place.start >= end ? text.slice(end, place.start) : text.slice(place.end, start)),
    );
  const places: typeof named = [];
  for (const place of named) {
    const last = places.at(-1);
    const isJoined = last !== undefined && JOINED.test(text.slice(last.end, place.start));
    if (isJoined || isBeside(place)) places.push(place);
  }
  return eachOrAny(text, places);
}

function withoutHomes(text: string): string {
  return text.replace(LIVES, (words) => ' '.repeat(words.length));
}

/** "Georgia (US)" is the state. */
function narrowest(codes: readonly string[]): string[] {
  return [...new Set(codes)].filter((one) => !codes.some((other) => other !== one && PLACES.isA(other, one)));
}

/** "Texas and Florida" asks for both, "Texas or Florida" and "Texas, Florida" for one of them. */
function eachOrAny(
  text: string,
  places: readonly { readonly code: string; readonly start: number; readonly end: number }[],
): string[][] {
  const codes = narrowest(places.map(({ code }) => code));
  if (codes.length === 0) return [];
  const between = places.slice(1).map(({ start }, k) => text.slice(places[k]?.end ?? 0, start));
  const isEach = between.some((words) => /\b(?:and|plus|as well as)\b|[&+]/i.test(words));
  const isAny = between.some((words) => /\bor\b/i.test(words)) || /\b(?:any|either|one) of\b/i.test(text);
  return isEach && !isAny ? codes.map((code) => [code]) : [codes];
}
