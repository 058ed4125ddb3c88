import { neutralWords } from '../taxonomy/neutral-word.js';

/** Roles that stand beside a profession without practising it. */
const BESIDE =
  /\b(?:sales|salespersons?|representatives?|account (?:manager|executive)|recruiters?|recruiting|marketing|marketer|advocates?|(?:care|unit|intake|program|office|referral|patient|client|trial|research|event) coordinators?|receptionists?|scribes?|secretar(?:y|ies)|liaisons?|vendors?|billing|billers?|coders?|schedulers?|paralegals?|legal assistants?|law clerks?|docket|students?|interns?|externs?|candidates?|volunteers?|trainees?|applicants?|aspiring|future(?! of)|retired|former(?:ly)?|device|territory|product managers?|business development|customer|medical assistants?|office managers?)\b/i;
/** Words that bring a role of that list back into the profession. */
const WITHIN = /\b(?:physician assistant|physician associate|resident physician|trial advocate|barrister)\b/i;

/** Whether words of a title name one of those roles: "paralegal", "technical recruiter", "care coordinator". */
export function namesRoleBeside(words: string): boolean {
  return BESIDE.test(words) && !WITHIN.test(words);
}

/** Whether a title names somebody who practises, rather than sells, assists, studies or speaks for others. */
export function isPractitionerTitle(title: string): boolean {
  return WITHIN.test(title) || !BESIDE.test(neutralWords(title));
}
