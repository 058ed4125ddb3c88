import { matchSpans, overlaps } from '../domain/span.js';
import type { Mention } from '../taxonomy/concept.js';
import { keptByText } from '../taxonomy/kept-by-text.js';
import { neutralWords } from '../taxonomy/neutral-word.js';
import { titleMentions } from '../taxonomy/title-mentions.js';

/** Roles that stand beside a profession without practising it; each is an occupation of its own. */
const BESIDE =
  /\b(?:sales(?:persons?|people|wom[ae]n|m[ae]n|lad(?:y|ies)|girls?)?|representatives?|account (?:manager|executive)|recruiters?|recruiting|marketing|marketer|advocates?|(?:care|unit|intake|program|office|referral|patient|client|trial|research|event) coordinators?|receptionists?|scribes?|secretar(?:y|ies)|liaisons?|vendors?|billing|billers?|coders?|schedulers?|paralegals?|legal assistants?|law clerks?|docket|device|territory|product managers?|business development|customer|medical assistants?|office managers?)\b/gi;
/** Those who do not practise yet, or no longer. */
const OUTSIDE =
  /\b(?:students?|interns?|externs?|volunteers?|trainees?|applicants?|candidates?|aspiring|future(?! of)|retired|former(?:ly)?)\b/gi;
/** Words that bring a role of these lists back into the profession. */
const WITHIN = /\b(?:physician assistant|physician associate|resident physician|trial advocate|barrister)\b/i;

/** Whether a title names somebody who practises, rather than sells, assists, studies or speaks for others. */
export function isPractitionerTitle(title: string): boolean {
  const words = neutralWords(title);
  return WITHIN.test(title) || (words.search(BESIDE) === -1 && words.search(OUTSIDE) === -1);
}

/**
 * The fields that the holder of a title practises: all that it names; of a title that stands beside a profession, the
 * role itself alone: an "oncology sales representative" practises sales, a "marketing intern" nothing.
 */
export const practisedInTitle = keptByText((title: string): readonly Mention[] => {
  const named = titleMentions(title);
  if (isPractitionerTitle(title)) return named;
  const outside = matchSpans(title, OUTSIDE);
  const words = [...matchSpans(title, BESIDE), ...outside];
  return named.filter(
    (one) => words.some((word) => overlaps(one, word)) && outside.every((word) => overlaps(one, word)),
  );
});
