import { CITIES } from './cities.js';
import { Lexicon } from './lexicon.js';
import { placeMentions } from './place-mentions.js';
import { PLACE_GROUPS_DATA, type PlaceGroup } from './places/place-groups.js';

const PLACE_GROUPS = new Lexicon<PlaceGroup>(PLACE_GROUPS_DATA);

/**
 * The states and countries that words name as a place to live in: by name, as a group ("EU", "Latin America"), else
 * those that a city named lies in.
 */
export function regionsIn(words: string): string[] {
  const named = placeMentions(words, { abbreviations: true }).map(({ code }) => code);
  const grouped = PLACE_GROUPS.find(words, { abbreviations: true }).flatMap(
    ({ code }) => PLACE_GROUPS.get(code)?.countries ?? [],
  );
  const regions = [...new Set([...named, ...grouped])];
  if (regions.length > 0) return regions;
  const cities = CITIES.find(words, { abbreviations: false });
  return [...new Set(cities.flatMap(({ code }) => CITIES.get(code)?.place ?? []))];
}

/** Whether words name nothing but places to live in: "India or Sri Lanka", "EU or UK". */
export function namesRegionsOnly(words: string): boolean {
  const found = [
    ...placeMentions(words, { abbreviations: true }),
    ...PLACE_GROUPS.find(words, { abbreviations: true }),
    ...CITIES.find(words, { abbreviations: false }),
  ];
  const rest = found.reduce(
    (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
    words,
  );
  return found.length > 0 && /^(?:[^\p{L}]|\b(?:or|and|the|in|only)\b)*$/iu.test(rest);
}
