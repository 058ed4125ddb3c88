import { PLACES } from './places.js';
import { regionsIn } from './regions.js';

/** Hours east of UTC in standard time, by the names that briefs use. */
const HOURS_OF_NAME: Readonly<Record<string, number>> = {
  europe: 1,
  european: 1,
  'central european': 1,
  uk: 0,
  eastern: -5,
  'us east': -5,
  'east coast': -5,
  central: -6,
  mountain: -7,
  pacific: -8,
  'us west': -8,
  'west coast': -8,
};
/** By abbreviations; "IST" is India's, "CST" the American one. */
const HOURS_OF_ABBREVIATION: Readonly<Record<string, number>> = {
  UTC: 0,
  GMT: 0,
  WET: 0,
  BST: 0,
  CET: 1,
  CEST: 1,
  WAT: 1,
  EET: 2,
  EEST: 2,
  SAST: 2,
  MSK: 3,
  EAT: 3,
  GST: 4,
  PKT: 5,
  IST: 5.5,
  ICT: 7,
  SGT: 8,
  HKT: 8,
  PHT: 8,
  AWST: 8,
  JST: 9,
  KST: 9,
  AEST: 10,
  AEDT: 10,
  NZST: 12,
  NZDT: 12,
  BRT: -3,
  ART: -3,
  EST: -5,
  EDT: -5,
  ET: -5,
  CST: -6,
  CDT: -6,
  CT: -6,
  MST: -7,
  MDT: -7,
  MT: -7,
  PST: -8,
  PDT: -8,
  PT: -8,
};
const TIME = '(?:\\s+(?:us|standard|business|working|office|day))*\\s+(?:time(?:\\s*zone)?s?|hours|zone)\\b';
const BY_NAME = new RegExp(`\\b(${Object.keys(HOURS_OF_NAME).join('|')})${TIME}`, 'i');
const BY_ABBREVIATION = new RegExp(
  `\\b(${Object.keys(HOURS_OF_ABBREVIATION).join('|')})\\b(?:${TIME.replace('us|', 'US|')}|\\s*±)`,
);
const BY_OFFSET = /\b(?:UTC|GMT)\s*([+−–-]\s*\d{1,2})(?:\s*(?:to|–|-)\s*(?:UTC|GMT)?\s*([+−–-]\s*\d{1,2}))?/;
const BY_PLACE = /((?:\p{Lu}[\p{L}.]+\s+){1,3})(?:time(?:\s*zone)?|(?:business |working |office )?hours)\b/u;
const OVERLAP = /\boverlap\w*\b[^.;]{0,40}?\b(?:with|to|in)\s+(?:the\s+)?([^.;,]{2,40})/i;

/** The offset of the time zone that a text names to work in, in hours east of UTC; of a range its middle. */
export function utcOffsetIn(text: string): number | undefined {
  return offsetOf(text) ?? overlapOffset(text);
}

function offsetOf(text: string): number | undefined {
  const name = BY_NAME.exec(text)?.[1]?.toLowerCase();
  if (name !== undefined) return HOURS_OF_NAME[name];
  const numeric = BY_OFFSET.exec(text);
  if (numeric !== null) return middleOf(numeric[1] ?? '0', numeric[2]);
  const abbreviation = BY_ABBREVIATION.exec(text)?.[1];
  return abbreviation === undefined
    ? offsetOfPlace(BY_PLACE.exec(text)?.[1])
    : HOURS_OF_ABBREVIATION[abbreviation];
}

/** "Overlapping four hours with London", "overlap with PST". */
function overlapOffset(text: string): number | undefined {
  const words = OVERLAP.exec(text)?.[1];
  const abbreviation = words?.match(/\b[A-Z]{2,4}\b/)?.[0] ?? '';
  return HOURS_OF_ABBREVIATION[abbreviation] ?? offsetOf(`${words ?? ''} time`) ?? offsetOfPlace(words);
}

function offsetOfPlace(words: string | undefined): number | undefined {
  return words === undefined ? undefined : PLACES.get(regionsIn(words)[0] ?? '')?.utcOffsetHours;
}

function middleOf(from: string, to = from): number {
  const hours = (one: string) => Number(one.replace(/\s/g, '').replace(/[−–]/, '-'));
  return (hours(from) + hours(to)) / 2;
}
