import { statedRemote } from '../profile/stated-remote.js';
import { statedStart } from '../profile/stated-start.js';
import { statedHours, statedRate } from '../profile/stated-terms.js';
import { CITIES } from '../taxonomy/cities.js';
import { findLanguageLevel } from '../taxonomy/language-level.js';
import { languageMentions } from '../taxonomy/language-mentions.js';
import { placeMentions } from '../taxonomy/place-mentions.js';
import { PLACES } from '../taxonomy/places.js';
import { professionsIn } from '../taxonomy/professions.js';
import { regionsIn } from '../taxonomy/regions.js';
import type { Requirement } from './requirement.js';

const BASED =
  /\b(?:based|located|living|lives?|resid(?:ent|ing|es?)|working|works?|remote(?:ly)?|anywhere)\s+(?:anywhere\s+)?(?:in|within|from)\s+(?:the\s+)?([^.;]{2,60})/iu;
const BASED_ADJECTIVE = /\b([A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,2})[- ](?:based|only|residents?)\b/u;
const ZONE =
  /\b(europe(?:an)?|cet|central european|uk|gmt|utc|eastern|est|central|cst|mountain|mst|pacific|pst|us east|us west|east coast|west coast)(?:\s+(?:us|standard|business|working))?\s+(?:time(?:\s*zone)?s?|hours|zone)\b/i;
const PLACE_HOURS =
  /((?:\p{Lu}[\p{L}.]+\s+){1,3})(?:time(?:\s*zone)?|(?:business |working |office )?hours)\b/u;
const ZONE_HOURS: Readonly<Record<string, number>> = {
  europe: 1,
  european: 1,
  cet: 1,
  'central european': 1,
  uk: 0,
  gmt: 0,
  utc: 0,
  eastern: -5,
  est: -5,
  'us east': -5,
  'east coast': -5,
  central: -6,
  cst: -6,
  mountain: -7,
  mst: -7,
  pacific: -8,
  pst: -8,
  'us west': -8,
  'west coast': -8,
};

/** Each language that a statement names, with the level beside it; a lone one's level may stand anywhere. */
export function languagesIn(text: string): Requirement[] {
  const mentions = languageMentions(text);
  const alone = new Set(mentions.map(({ code }) => code)).size === 1;
  return mentions.map(({ code, start, end }, k) => {
    const before = /(?:[^\s,;.(]+\s+){0,2}$/u.exec(text.slice(mentions[k - 1]?.end ?? 0, start))?.[0] ?? '';
    const after = /^[^,;.]{0,40}/u.exec(text.slice(end, mentions[k + 1]?.start ?? text.length))?.[0] ?? '';
    const level =
      findLanguageLevel(before) ?? findLanguageLevel(after) ?? (alone ? findLanguageLevel(text) : undefined);
    return { kind: 'language', code, ...(level && { level }), words: text };
  });
}

/** The most that may be asked for an hour. */
export function rateIn(text: string): Requirement[] {
  const rate = statedRate(text);
  if (rate === undefined) return [];
  return [
    {
      kind: 'rate',
      maxPerHour: rate.upToPerHour ?? rate.amountPerHour,
      currency: rate.currency,
      words: text,
    },
  ];
}

/** Hours, start and whether from home. */
export function availabilityIn(text: string): Requirement[] {
  const hoursPerWeek = statedHours(text);
  const from = statedStart(text);
  const remote = statedRemote(text) === true;
  if (hoursPerWeek === undefined && from === undefined && !remote) return [];
  return [
    {
      kind: 'availability',
      ...(hoursPerWeek !== undefined && { hoursPerWeek }),
      ...(from !== undefined && { from }),
      ...(remote && { remote }),
      words: text,
    },
  ];
}

/** Where to live, or which time zone to be near. */
export function locationIn(text: string): Requirement[] {
  const zone = ZONE.exec(text)?.[1]?.toLowerCase();
  const utcOffsetHours = zone === undefined ? offsetOfPlace(text) : ZONE_HOURS[zone];
  const words = BASED.exec(text)?.[1] ?? BASED_ADJECTIVE.exec(text)?.[1] ?? placesAlone(text);
  const regions = words === undefined ? [] : regionsIn(words);
  if (regions.length === 0 && utcOffsetHours === undefined) return [];
  return [
    {
      kind: 'location',
      regions: [...new Set(regions)],
      ...(utcOffsetHours !== undefined && { utcOffsetHours }),
      words: text,
    },
  ];
}

/** "Seoul time zone", "London hours": the offset of the place named. */
function offsetOfPlace(text: string): number | undefined {
  const words = PLACE_HOURS.exec(text)?.[1];
  return words === undefined ? undefined : PLACES.get(regionsIn(words)[0] ?? '')?.utcOffsetHours;
}

/** A part of a list that names places only: "Salesforce administrator, 20 hours, India or Sri Lanka". */
function placesAlone(text: string): string | undefined {
  if (professionsIn(text).some(({ licence }) => licence !== '')) return undefined;
  return text.split(/[,;]\s+/).find((part, k) => k > 0 && namesPlacesOnly(part));
}

function namesPlacesOnly(part: string): boolean {
  const places = [
    ...placeMentions(part, { abbreviations: true }),
    ...CITIES.find(part, { abbreviations: false }),
  ];
  const rest = places.reduce(
    (words, { start, end }) => words.slice(0, start) + ' '.repeat(end - start) + words.slice(end),
    part,
  );
  return places.length > 0 && /^(?:\W|\b(?:or|and|the|in|only)\b)*$/i.test(rest);
}
