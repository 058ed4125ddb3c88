import { partialDate } from '../profile/date-range.js';
import { statedHours, statedRate } from '../profile/stated-terms.js';
import { findLanguageLevel } from '../taxonomy/language-level.js';
import { languageMentions } from '../taxonomy/language-mentions.js';
import { placeMentions } from '../taxonomy/place-mentions.js';
import type { Requirement } from './requirement.js';

const FROM =
  /\b(?:start(?:ing|s)?|from|available|as of|beginning)\s+(?:from\s+|on\s+|in\s+)?((?:\d{1,2}\s+)?[A-Z][a-z]+\.?\s+(?:\d{1,2},?\s+)?20\d\d|20\d\d-\d\d(?:-\d\d)?)/iu;
const REMOTE = /\b(?:remote(?:ly)?|from home|home[- ]based|telehealth|telework)\b/i;
const ON_SITE = /\b(?:on-?site only|not remote|no remote|in person only)\b/i;
const BASED =
  /\b(?:based|located|living|lives?|resid(?:ent|ing|es?)|working|works?)\s+(?:anywhere\s+)?(?:in|within)\s+(?:the\s+)?([^.;]{2,60})/iu;
const BASED_ADJECTIVE = /\b([A-Z]{2,3}|[A-Z][a-z]+(?: [A-Z][a-z]+)?)[- ](?:based|only|residents?)\b/u;
const ZONE =
  /\b(europe(?:an)?|cet|central european|uk|gmt|utc|eastern|est|central|cst|mountain|mst|pacific|pst|us east|us west|east coast|west coast)(?:\s+(?:us|standard|business|working))?\s+(?:time(?:\s*zone)?s?|hours|zone)\b/i;
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

/** Each language that a statement names, with the level beside it. */
export function languagesIn(text: string): Requirement[] {
  const mentions = languageMentions(text);
  return mentions.map(({ code, start, end }, k) => {
    const before = /(?:[^\s,;.(]+\s+){0,2}$/u.exec(text.slice(mentions[k - 1]?.end ?? 0, start))?.[0] ?? '';
    const after = /^[^,;.]{0,40}/u.exec(text.slice(end, mentions[k + 1]?.start ?? text.length))?.[0] ?? '';
    const level = findLanguageLevel(before) ?? findLanguageLevel(after);
    return { kind: 'language', code, ...(level && { level }), words: text };
  });
}

/** The most that may be asked for an hour. */
export function rateIn(text: string): Requirement[] {
  const rate = statedRate(text);
  if (rate === undefined) return [];
  const upper = /(?:-|–|to)\s*\D{0,3}(\d+(?:\.\d+)?)/u.exec(text.slice(rate.start, rate.end))?.[1];
  return [
    { kind: 'rate', maxPerHour: Number(upper ?? rate.amountPerHour), currency: rate.currency, words: text },
  ];
}

/** Hours, start and whether from home. */
export function availabilityIn(text: string): Requirement[] {
  const hoursPerWeek = statedHours(text);
  const from = partialDate(FROM.exec(text)?.[1] ?? '');
  const remote = REMOTE.test(text) && !ON_SITE.test(text);
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
  const utcOffsetHours = zone === undefined ? undefined : ZONE_HOURS[zone];
  const words = BASED.exec(text)?.[1] ?? BASED_ADJECTIVE.exec(text)?.[1];
  const regions =
    words === undefined ? [] : placeMentions(words, { abbreviations: true }).map(({ code }) => code);
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
