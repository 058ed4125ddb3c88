import { overlaps, type Span } from '../../domain/span.js';
import { CITIES } from '../../taxonomy/cities.js';
import { CREDENTIALS } from '../../taxonomy/credentials.js';
import { placeMentions } from '../../taxonomy/place-mentions.js';
import { isFieldOfWork } from '../field-of-work.js';
import { hasOrganisationWord, hasTitleNoun } from '../title-words.js';
import { phraseSpans } from './phrase-spans.js';

const MIN_NAME_CHARACTERS = 4;
/** Up to three capitalised words before a comma. */
const CITY_BEFORE = /(?<![\p{L}.'’-] )(?<![\p{L}\d])(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+){0,2}),\s*$/u;

/**
 * Every city, state and country that a text names, states' letters behind a comma or in brackets included, with
 * the city before them; and wherever it names again what some stretches of it say ("Ocala"), known or not.
 * @param stretches where the text says where somebody lives or worked
 * @param names of schools and employers: no part of one is the city before a state
 */
export function placesNamed(text: string, stretches: readonly Span[], names: readonly Span[]): Span[] {
  const states = placeMentions(text, { abbreviations: true }).filter(
    (mention) => mention.form === 'name' || isStateHere(text, mention),
  );
  const stated = stretches.flatMap(({ start, end }) => text.slice(start, end).split(/[^\p{L}\p{M}\s.'’-]+/u));
  const own = stated.map((name) => name.trim()).filter((name) => name.length >= MIN_NAME_CHARACTERS);
  return [
    ...states,
    ...states
      .flatMap(({ start }) => cityBefore(text, start))
      .filter((city) => !names.some((name) => overlaps(name, city))),
    ...CITIES.find(text, { abbreviations: false }),
    ...own.flatMap((name) => phraseSpans(text, name)),
  ].map(({ start, end }) => ({ start, end }));
}

/** Behind a comma or in brackets; letters that are a degree too ("MD") only behind a city. */
function isStateHere(text: string, { start, end }: Span): boolean {
  if (!/[,(]\s*$/.test(text.slice(Math.max(0, start - 3), start))) return false;
  const isDegree = CREDENTIALS.find(text.slice(start, end), { abbreviations: true }).length > 0;
  return !isDegree || cityBefore(text, start).length > 0;
}

function cityBefore(text: string, at: number): Span[] {
  const from = Math.max(0, at - 60);
  const found = CITY_BEFORE.exec(text.slice(from, at));
  const city = found?.[1];
  if (found === null || city === undefined || hasOrganisationWord(city) || hasTitleNoun(city)) return [];
  if (isFieldOfWork(city)) return [];
  return [{ start: from + found.index, end: from + found.index + city.length }];
}
