import type { LanguageLevel } from '../domain/expert-profile.js';
import { statedRemote } from '../profile/stated-remote.js';
import { statedStart } from '../profile/stated-start.js';
import { statedHours, statedRate } from '../profile/stated-terms.js';
import { hasTitleNoun } from '../profile/title-words.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { findLanguageLevel } from '../taxonomy/language-level.js';
import { languageMentions } from '../taxonomy/language-mentions.js';
import { professionsIn } from '../taxonomy/professions.js';
import { namesRegionsOnly, regionsIn } from '../taxonomy/regions.js';
import { utcOffsetIn } from '../taxonomy/time-zones.js';
import type { Requirement } from './requirement.js';

const BASED =
  /\b(?:based|located|living|lives?|resid(?:ent|ing|es?)|working|works?|remote(?:ly)?|anywhere)\s+(?:anywhere\s+)?(?:in|within|from)\s+(?:the\s+)?([^.;]{2,60})/iu;
const BASED_ADJECTIVE =
  /((?:[A-Z][\p{L}.]*[\s,]+(?:or\s+|and\s+|the\s+)?){0,5}[A-Z][\p{L}.]*)[- ](?:based|only|residents?)\b/u;
/**
 * Each language that a statement names, with the level beside it; a lone one's level may stand anywhere. Of "French or
 * German" one suffices, at the level of either.
 */
export function languagesIn(text: string): Requirement[] {
  const mentions = languageMentions(text);
  const alone = new Set(mentions.map(({ code }) => code)).size === 1;
  const asked = mentions.map(({ code, start, end }, k) => {
    const before = /(?:[^\s,;.(]+\s+){0,2}$/u.exec(text.slice(mentions[k - 1]?.end ?? 0, start))?.[0] ?? '';
    const after = /^[^,;.]{0,40}/u.exec(text.slice(end, mentions[k + 1]?.start ?? text.length))?.[0] ?? '';
    const shared = alone || /\b(?:both|all|each)\b/i.test(text) ? findLanguageLevel(text) : undefined;
    const level = findLanguageLevel(before) ?? findLanguageLevel(after) ?? shared;
    const either =
      k > 0 && /^\W*(?:\([^)]*\)\W*)?or\W+(?:\w+\W+)?$/i.test(text.slice(mentions[k - 1]?.end ?? 0, start));
    const joined =
      k > 0 && /^\s*(?:,\s*)?(?:and|&|\/|–|-)?\s*$/i.test(text.slice(mentions[k - 1]?.end ?? 0, start));
    return { code, level, either, joined, isLed: findLanguageLevel(before) !== undefined };
  });
  return joinedAlternatives(withSharedLevels(asked)).map(({ code, level, alternatives }) => ({
    kind: 'language',
    code,
    ...(alternatives.length > 0 && { alternatives }),
    ...(level && { level }),
    words: text,
  }));
}

interface AskedLanguage {
  readonly code: string;
  readonly level: LanguageLevel | undefined;
  readonly either: boolean;
  /** Whether nothing but "and" or a comma parts it from the one before. */
  readonly joined: boolean;
  /** Whether its level stands before it. */
  readonly isLed: boolean;
}

/** "German and French fluent", "fluent German and French": what is said of one end of a list is said of all of it. */
function withSharedLevels(asked: readonly AskedLanguage[]): AskedLanguage[] {
  const shared = [...asked];
  for (let k = 1; k < shared.length; k++) {
    const [before, one] = [shared[k - 1], shared[k]];
    if (one?.joined && one.level === undefined && before?.isLed)
      shared[k] = { ...one, level: before.level, isLed: true };
  }
  for (let k = shared.length - 1; k > 0; k--) {
    const [before, one] = [shared[k - 1], shared[k]];
    if (one?.joined && !one.isLed && before?.level === undefined && before !== undefined)
      shared[k - 1] = { ...before, level: one.level };
  }
  return shared;
}

function joinedAlternatives(
  asked: readonly AskedLanguage[],
): (AskedLanguage & { readonly alternatives: readonly string[] })[] {
  const joined: (AskedLanguage & { readonly alternatives: readonly string[] })[] = [];
  for (const one of asked) {
    const last = joined.at(-1);
    if (!one.either || last === undefined) joined.push({ ...one, alternatives: [] });
    else
      joined[joined.length - 1] = {
        ...last,
        level: last.level ?? one.level,
        alternatives: [...last.alternatives, one.code],
      };
  }
  return joined;
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
  const utcOffsetHours = utcOffsetIn(text);
  const words =
    BASED.exec(text)?.[1] ?? BASED_ADJECTIVE.exec(text)?.[1] ?? placesAlone(text) ?? placeOfRole(text);
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

/** A part of a list that names places only: "Salesforce administrator, 20 hours, India or Sri Lanka". */
function placesAlone(text: string): string | undefined {
  if (professionsIn(text).some(({ licence }) => licence !== '')) return undefined;
  const parts = text.split(/[,;]\s+|\s+[-–—|]\s+/);
  const isPlace = (part: string) =>
    namesRegionsOnly(part) && CREDENTIALS.find(part, { abbreviations: true }).length === 0;
  const first = parts.findIndex(isPlace);
  const behind = parts.findIndex((part, k) => k > first && !isPlace(part));
  return first === -1 ? undefined : parts.slice(first, behind === -1 ? parts.length : behind).join(', ');
}

const ROLE_IN = /([\p{L}-]+)\s+in\s+(\p{Lu}[\p{L}.'’-]+(?:(?:\s+or\s+|,\s+|\s+)\p{Lu}[\p{L}.'’-]+)*)/u;
const OF_THE_PAST = /\b(?:as an?|experience|worked|background|years)\b/i;

/** "An interim controller in Zurich or Geneva": where the work is, unless a licence of the place is meant. */
function placeOfRole(text: string): string | undefined {
  const [, noun = '', place = ''] = ROLE_IN.exec(text) ?? [];
  if (!hasTitleNoun(noun) || !namesRegionsOnly(place)) return undefined;
  const isPast = OF_THE_PAST.test(text.slice(0, text.indexOf(place)));
  const isLicensed = professionsIn(text).some(({ licence }) => licence !== '');
  return isPast || isLicensed ? undefined : place;
}
