import type { LocationFact } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { CITIES } from '../taxonomy/cities.js';
import { placeMentions } from '../taxonomy/place-mentions.js';
import { PLACES } from '../taxonomy/places.js';

/** Where the person works from: the outline's location, else where the current position is. */
export function findLocation(masked: string, outline: Outline): LocationFact | undefined {
  const current = outline.experience[0]?.location;
  for (const span of [outline.location, current]) {
    const fact = span && locate(masked, span);
    if (fact !== undefined) return fact;
  }
  return undefined;
}

function locate(masked: string, span: Span): LocationFact | undefined {
  const text = masked.slice(span.start, span.end);
  const code = placeIn(text);
  if (code === undefined) return undefined;
  const place = PLACES.get(code);
  const country = place?.parents?.[0] ?? code;
  const city = /^\s*([\p{L}][\p{L}\s.'-]+?)\s*(?:,|$)/u.exec(
    text.replace(/^(?:[\w\s]+:|(?:based|lives|living|located|resides) in)\s*/i, ''),
  )?.[1];
  return {
    ...(city !== undefined && isCity(city, text) && { city }),
    ...(country !== code && { region: code }),
    country,
    span,
  };
}

/**
 * Whether words name a city: no state or country, or one behind which another stands that it does not lie in:
 * "New York, NY", "Washington, DC", "Cuba, MO", but "Florida, USA".
 */
function isCity(words: string, text: string): boolean {
  const named = placeMentions(words, { abbreviations: true })[0];
  if (named?.end !== words.length) return true;
  const behind = placeMentions(text.slice(text.indexOf(words) + words.length), { abbreviations: true })[0];
  return behind !== undefined && !PLACES.ancestors(named.code).includes(behind.code);
}

/** The narrowest place named: a state before its country, a city's state where none is written. */
function placeIn(text: string): string | undefined {
  const named = placeMentions(text, { abbreviations: true }).filter(
    ({ form, start }) => form === 'name' || /[,(]\s*$/.test(text.slice(0, start)) || start === 0,
  );
  const region = named.findLast(({ code }) => code.includes('-'));
  const city = CITIES.find(text, { abbreviations: false })[0];
  const cityPlace = city && CITIES.get(city.code)?.place;
  const country = named[0]?.code;
  const narrows = cityPlace !== undefined && (country === undefined || cityPlace.startsWith(`${country}-`));
  return region?.code ?? (narrows ? cityPlace : country);
}
