import type { Requirement } from './requirement.js';

const YEARS = /\b(\d{1,2})\s*(?:\+|or more|plus)?\s*(?:years?|yrs?)\b/i;
/** "within the last 5 years", "2 of the past three years", "in the last 18 months". */
const WINDOW =
  /\b(?:(\d{1,2})\s*(?:years?)?\s+)?(?:within|in|during|over|out of|of) the (?:last|past|previous)(?:\s+(\d{1,2}|two|three|four|five|ten))?\s+(years?|months?)\b/i;
const NUMBERS: Readonly<Record<string, number>> = { two: 2, three: 3, four: 4, five: 5, ten: 10 };
const RECENT =
  /\brecent\b[^.;,]{0,40}\b(?:experience|practice|work)\b|\b(?:experience|practice|work)\b[^.;,]{0,20}\brecent\b/i;
const PRACTISING_NOW =
  /\b(?:currently|presently|actively|still) (?:practi[sc]ing|working|employed|active|in practice)\b|\b(?:in|current|currently in) active (?:\w+ )?practice\b|\bcurrent (?:\w+ ){0,2}practice\b/i;
/** What "recent" means where a brief gives no number. */
const RECENT_YEARS = 3;
/** A profile is seldom of this month: who worked within the year is taken to work still. */
const NOW_YEARS = 1;

/**
 * Years of work that a statement asks for, or how recent the work must be.
 * @param named the fields that the statement names
 * @param meant the fields that "recent experience" means: those named, else those of the person sought
 */
export function experienceIn(
  text: string,
  named: readonly string[],
  meant: readonly string[],
): Requirement[] {
  const window = WINDOW.exec(text);
  const rest = window === null ? text : text.replace(window[0], ' ');
  const minYears = Number(window?.[1] ?? YEARS.exec(rest)?.[1] ?? 0);
  const withinYears = window === null ? recency(rest, meant) : windowYears(window);
  if (withinYears !== undefined)
    return [{ kind: 'experience', minYears, withinYears, codes: meant, words: text }];
  return minYears === 0 ? [] : [{ kind: 'experience', minYears, codes: named, words: text }];
}

function windowYears([, , number = '1', unit = '']: RegExpExecArray): number {
  const count = NUMBERS[number.toLowerCase()] ?? Number(number);
  return /^month/i.test(unit) ? count / 12 : count;
}

/** "Recent" alone counts only where a field is meant: recent knowledge of a tool is no span of time. */
function recency(text: string, meant: readonly string[]): number | undefined {
  if (PRACTISING_NOW.test(text)) return NOW_YEARS;
  return meant.length > 0 && RECENT.test(text) ? RECENT_YEARS : undefined;
}
