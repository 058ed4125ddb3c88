import { withoutSpans } from '../domain/span.js';
import type { Mention } from '../taxonomy/concept.js';
import { credentialsNamedIn } from '../taxonomy/credential-letters.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { findLanguageLevel } from '../taxonomy/language-level.js';
import { languageMentions } from '../taxonomy/language-mentions.js';
import { PLACES } from '../taxonomy/places.js';
import { credentialDetails } from './credential-statement.js';
import { dateRanges, dates } from './date-range.js';
import { jurisdictionsIn } from './jurisdictions.js';
import { isOfOthers } from './of-others.js';
import { statedRate } from './stated-terms.js';
import type { TextLine } from './text-line.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

const MAX_CHARACTERS = 140;
const MAX_CHARACTERS_OF_LETTERS = 60;
const TERMS =
  /^(?:available|availability|can start|hourly|rate|fee|hours|based in|lives in|living in|located in|location|remote(?:ly)?|on-?site|works? remotely|part[- ]time|full[- ]time only|honorarium|my rate|stundensatz|mother tongue|native language)\b/i;
const GRANTING =
  /\b(?:licen[sc]e[ds]?|lic|licensure|board[- ]certif\w+|board[- ]eligible|diplomate|admitted|admission|certif\w+|member of the (?:\w+ ){0,4}bar|state bar|disbarred|bar exam|bar admissions?|charter\w*|regist(?:ered|ration))\b/i;

/** Title nouns in the names of what is granted and of who grants it. */
const NO_TITLE = /\battorney\b|\b(?:college|board|council) of \p{L}+(?: (?:and|&) \p{L}+)?/giu;

/**
 * What a line says of the person outside any position: a credential held, or terms of work. Undefined for lines
 * that belong to what they stand in.
 */
export function ownStatement({ text, bullet }: TextLine): 'credential' | 'terms' | 'languages' | undefined {
  if (bullet || text.length > MAX_CHARACTERS) return undefined;
  if (listsLanguages(text)) return 'languages';
  if (TERMS.test(text) || (statedRate(text) !== undefined && text.length < 60)) return 'terms';
  const mentions = credentialsNamedIn(text, { abbreviations: true });
  const named = mentions.some(({ code, start, form }) => {
    const { kind, towards } = CREDENTIALS.get(code) ?? {};
    if (towards !== undefined) return !isOfOthers(text.slice(0, start));
    if (kind === 'certificate') return start === 0 && GRANTING.test(text);
    if (kind === 'board-certification' && start === 0) return true;
    return form === 'name' && (kind === 'bar-admission' || kind === 'board-certification');
  });
  const { number, expires } = credentialDetails(text);
  const granted =
    (number !== undefined || (expires !== undefined && dateRanges(text).length === 0)) &&
    mentions.some(({ code }) => CREDENTIALS.get(code)?.kind !== 'degree');
  if (named || granted || standsByItself(text, mentions)) return 'credential';
  if (!GRANTING.test(text)) return undefined;
  const licence = mentions.some(({ code }) => CREDENTIALS.get(code)?.kind === 'licence');
  const stated =
    licence ||
    jurisdictionsIn(text).length > 0 ||
    /\bnot (?:yet )?(?:licensed|admitted|certified)\b/i.test(text);
  return stated && !hasTitleNoun(text.replace(NO_TITLE, '')) ? 'credential' : undefined;
}

function standsByItself(text: string, mentions: readonly Mention[]): boolean {
  return [isStandingOfLetters, isNothingButLetters, statesDegree].some((says) => says(text, mentions));
}

/** "RN, Texas, active": letters of a licence, where, and how it stands. */
function isStandingOfLetters(text: string, mentions: readonly Mention[]): boolean {
  const hasLetters = mentions.some(
    ({ code, form }) => form === 'abbreviation' && CREDENTIALS.get(code)?.kind === 'licence',
  );
  const isShort = text.length <= MAX_CHARACTERS_OF_LETTERS && !hasOrganisationWord(text);
  return (
    hasLetters && isShort && jurisdictionsIn(text).length > 0 && credentialDetails(text).status !== 'stated'
  );
}

/** "Spanish – native; English – C2": nothing but languages and how well they are spoken. */
function listsLanguages(text: string): boolean {
  const mentions = languageMentions(text);
  if (mentions.length === 0 || findLanguageLevel(text) === undefined) return false;
  const others = withoutSpans(text.replace(/^languages?:?/i, ''), mentions);
  return others.split(/[,;|•]/).every((part) => part.trim().split(/\s+/).length <= MAX_WORDS_OF_A_LEVEL);
}

const MAX_WORDS_OF_A_LEVEL = 3;

/** "RDN, CSR", "CAMS (2019)": letters of credentials, and perhaps a year. */
function isNothingButLetters(text: string, mentions: readonly Mention[]): boolean {
  const isKnown = mentions.some(({ form, start }) => form === 'abbreviation' && start === 0);
  return isKnown && LETTERS.test(text) && jurisdictionsIn(text).length === 0;
}

const LETTERS = /^(?:[A-Z][A-Za-z./-]{1,8}(?:,\s*|\s+|$))+(?:\(?(?:19|20)\d\d\)?)?$/;
const SCHOOL = /\b(?:universit\w*|college|school of|law school|institute of|polytechnic)\b/i;

/** "Lewis & Clark Law School, J.D. expected 2027": a degree beside a school or a year, and no position. */
function statesDegree(text: string, mentions: readonly Mention[]): boolean {
  const degree = mentions.some(
    (one) => CREDENTIALS.get(one.code)?.kind === 'degree' && !isStateBehindCity(text, one),
  );
  const isPlaced = SCHOOL.test(text) || dates(text).length > 0;
  return degree && isPlaced && !hasTitleNoun(text) && dateRanges(text).length === 0;
}

/** "Tufts Medical School – Boston, MA": letters of a state behind a city, and no degree. */
function isStateBehindCity(text: string, { start, end, form }: Mention): boolean {
  if (form !== 'abbreviation' || PLACES.get(`US-${text.slice(start, end)}`) === undefined) return false;
  const before = /(?<![^,–—|·-])([^,–—|·-]+),\s*$/.exec(text.slice(0, start))?.[1];
  return before !== undefined && !SCHOOL.test(before) && !hasOrganisationWord(before);
}
