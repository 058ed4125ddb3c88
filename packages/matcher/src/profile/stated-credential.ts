import { withoutSpans } from '../domain/span.js';
import type { Mention } from '../taxonomy/concept.js';
import { credentialsNamedIn } from '../taxonomy/credential-letters.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { keptByText } from '../taxonomy/kept-by-text.js';
import { professionsIn } from '../taxonomy/professions.js';
import { namesCourtNumber } from './credential-mentions.js';
import { credentialDetails } from './credential-statement.js';
import { jurisdictionsIn } from './jurisdictions.js';
import { isNegated } from './negation.js';
import { namesSeveral } from './title-words.js';

const SELF =
  /\b(?:licen[sc]ed?|licensure|certified|certification|diplomate|admitted|bar member|member of the .{0,30}\bbar|registered|board[- ]|credentialed|holds?|qualified|clearance)\b/i;
const PENDING =
  /\b(?:preparing for|studying for|working towards?|training for|enrolled in|registered for|scheduled for|sitting|will sit|plans? to sit|pursuing|part[- ]qualified|in training for)\b/i;
const STANDING_IN_BRACKETS =
  /\((?:[^()]*,\s*)?(?:active|inactive|retired|pending|suspended|expired|lapsed|resigned|in good standing)(?:[,;\s][^()]*)?\)/i;
const BEGINS_A_PART =
  /(?:^|[,;:(–—|•]\s*|\b(?:is|am|was|been|as) (?:an? )?)(?:(?:active|current|valid|full|certified|licen[sc]ed|qualified)\s+)?$/iu;
const NOT_OF_PROFESSION = /\bnot (?:an? )(?=([^,.;]{3,40}))/i;

/**
 * Whether a sentence about the person speaks of a credential: by its verb ("is admitted"), by a part that begins with
 * the credential's name ("Oregon State Bar 120011, active"), by a step towards one, or by denying the profession.
 */
export const speaksOfCredential = keptByText((sentence: string): boolean => {
  if (SELF.test(sentence) || isUnderWay(sentence) || listsStandings(sentence)) return true;
  if (placesProfession(sentence) || namesCourtNumber(sentence)) return true;
  if (deniedLicence(sentence) !== undefined) return true;
  return CREDENTIALS.find(sentence, { abbreviations: false }).some((mention) => isStated(sentence, mention));
});

/** "Virginia (active), Maryland (inactive)": places with standings beside them. */
export function listsStandings(sentence: string): boolean {
  return STANDING_IN_BRACKETS.test(sentence) && jurisdictionsIn(sentence).length > 0;
}

/** Whether a sentence tells of the way to a credential: "preparing for the CISA exam". */
export function isUnderWay(sentence: string): boolean {
  return PENDING.test(sentence);
}

/** "Solicitor (England and Wales)", "Solicitor in Scotland (2008)", "Advocate and Solicitor of the Supreme Court of Singapore". */
export function placesProfession(text: string): boolean {
  const ends = professionsIn(text).flatMap(({ end, licence }) => {
    const behind = licence === '' ? undefined : PLACED.exec(text.slice(end))?.[0];
    return behind === undefined ? [] : [end + behind.length];
  });
  return ends.length > 0 && jurisdictionsIn(text).some(({ start }) => ends.includes(start));
}

const PLACED =
  /^\s*(?:\(|(?:of|in(?=[^.;]*\(\d{4}\)))\s+(?:the\s+)?(?:(?:Supreme|High|Senior)\s+Courts?\s+(?:of\s+)?)?)/;

function isStated(sentence: string, { code, start, end }: Mention): boolean {
  if (CREDENTIALS.get(code)?.towards !== undefined) return true;
  return BEGINS_A_PART.test(sentence.slice(0, start)) && !namesSeveral(sentence.slice(start, end));
}

/** The licence of a profession that a sentence says the person does not belong to: "I am not an attorney", "disbarred". */
export function deniedLicence(sentence: string): string | undefined {
  const disbarred = sentence.search(/\bdisbarred\b/i);
  if (disbarred !== -1 && !isNegated(sentence.slice(0, disbarred))) return 'bar-admission';
  const words = NOT_OF_PROFESSION.exec(sentence)?.[1];
  const profession = words === undefined ? undefined : professionsIn(words)[0];
  return profession?.start === 0 && profession.licence !== '' ? profession.licence : undefined;
}

/** Whether a sentence among duties is nothing but a credential, or states one with its number or standing. */
export function statesStanding(sentence: string): boolean {
  const mentions = credentialsNamedIn(sentence, { abbreviations: true });
  const others = withoutSpans(sentence, mentions);
  if (mentions.length > 0 && !/[\p{L}\d]/u.test(others)) return true;
  if (!SELF.test(sentence)) return false;
  const { number, expires, status } = credentialDetails(sentence);
  return number !== undefined || expires !== undefined || status !== 'stated';
}

/** Letters at the beginning of a sentence are a credential of the person: "CELTA, 2015", "J.D. candidate". */
export function leadsWithLetters(sentence: string): boolean {
  const letters =
    /^[A-Z][\w.-]{1,6}(?=$|[,:.(]|\s(?:\(|candidate|student|graduate|degree|expected|anticipated|licen[sc]e))/i.exec(
      sentence,
    )?.[0];
  return letters !== undefined && CREDENTIALS.find(letters, { abbreviations: true }).length > 0;
}
