import { overlaps } from '../domain/span.js';
import type { Mention } from './concept.js';
import { CREDENTIALS } from './credentials.js';
import { isStateOfLicence } from './state-letters.js';

/**
 * Letters that several things are short for, and the words beside which they are a credential; of some degrees the
 * points tell: "AB" is Alberta too.
 */
const READINGS: readonly { readonly letters: string; readonly code: string; readonly beside: RegExp }[] = [
  { letters: 'CHT', code: 'cht-hyperbaric', beside: /\bhyperbaric|\bbaromedical|\bdiv(?:e|ing)\b/i },
  {
    letters: 'CHT',
    code: 'cht-hand',
    beside: /\bhand\b|\bupper (?:limb|extremity)|\bOTR?\b|\bPT\b|occupational therap|physical therap/i,
  },
  { letters: 'CST', code: 'cst', beside: /surgical tech|\bscrub|operating room|perioperative/i },
  { letters: 'DC', code: 'dc', beside: /chiropract/i },
  { letters: 'ND', code: 'naturopathic-degree', beside: /naturopath/i },
  { letters: 'CNS', code: 'cns', beside: /\bnurs|\bAPRN\b|\bRN\b/i },
  { letters: 'CMA', code: 'medical-assistant', beside: /medical assist/i },
  { letters: 'CPT', code: 'phlebotomy-technician', beside: /phlebotom/i },
  { letters: 'CRC', code: 'crc', beside: /\bcod(?:er|ing)\b|\brisk adjustment/i },
  { letters: 'COC', code: 'coc', beside: /\bcod(?:er|ing)\b/i },
  { letters: 'CIC', code: 'cic-coder', beside: /\bcod(?:er|ing)\b|\bAAPC\b/i },
  { letters: 'CIC', code: 'cic', beside: /\binfection|\bCBIC\b|\bAPIC\b/i },
  { letters: 'CCM', code: 'ccm', beside: /\bcase manage|\bRN\b|\bnurse|\bCCMC\b/i },
  { letters: 'CLC', code: 'clc', beside: /\blactation|\bbreastfeeding/i },
  { letters: 'CCEP', code: 'ccep', beside: /\bcompliance|\bethics\b|\bSCCE\b/i },
  { letters: 'CMD', code: 'cmd', beside: /dosimetr/i },
  { letters: 'RVT', code: 'vascular-technologist', beside: /vascular|sonograph|ultrasound/i },
  { letters: 'RVT', code: 'veterinary-technician', beside: /veterinar|animal/i },
  { letters: 'COT', code: 'ophthalmic-technician', beside: /ophthalm|\beye/i },
  { letters: 'CDA', code: 'dental-assistant', beside: /\bdental/i },
  { letters: 'RDA', code: 'dental-assistant', beside: /\bdental/i },
  { letters: 'CRT', code: 'crt', beside: /respiratory/i },
  { letters: 'CCP', code: 'perfusionist', beside: /perfusion/i },
  { letters: 'CSP', code: 'csp-safety', beside: /\bsafety/i },
  { letters: 'ABA', code: 'board-certification', beside: /anesthesi/i },
  { letters: 'ABD', code: 'board-certification', beside: /dermatolog/i },
  { letters: 'ABO', code: 'board-certification', beside: /ophthalm/i },
  { letters: 'ABS', code: 'board-certification', beside: /\bsurg/i },
  { letters: 'CLS', code: 'mls-ascp', beside: /laborator/i },
  { letters: 'PHR', code: 'phr', beside: /\bhuman resource|\bHR\b|\bHRCI\b/i },
  { letters: 'PE', code: 'pe', beside: /\bengineer|\bPE\b.{0,30}\b(?:active|licen[sc]e|registration)\b/i },
  ...(['A.B.', 'A.A.', 'A.S.'] as const).map((letters) => ({
    letters,
    code: letters === 'A.B.' ? 'ba' : 'associate-degree',
    beside: /./,
  })),
];
const AMBIGUOUS = READINGS.map((one) => ({
  ...one,
  written: new RegExp(`(?<![\\p{L}\\d.])${one.letters.replaceAll('.', '\\.')}(?![\\p{L}\\d])`, 'gu'),
}));
const ANY_AMBIGUOUS = new RegExp([...new Set(READINGS.map(({ letters }) => letters))].join('|'));

/**
 * The credentials that a text names, in order; see `Lexicon.find`. Where abbreviations count, letters that mean
 * several things ("CHT") are read by the words around them.
 * @param context further words of the same document: a headline, titles
 */
export function credentialsNamedIn(
  text: string,
  { abbreviations, context = '' }: { readonly abbreviations: boolean; readonly context?: string },
): Mention[] {
  const around = `${context}\n${text}`;
  const named = CREDENTIALS.find(text, { abbreviations }).filter(
    (one) => one.form === 'name' || isOfPerson(text, one, around),
  );
  const found = named.flatMap((one) => [one, ...seriesBehind(text, one)]);
  if (!abbreviations) return found;
  const more = ANY_AMBIGUOUS.test(text) ? ambiguousLetters(text, around) : [];
  const free = [...more, ...numberedLicences(text)].filter(
    (one, k) =>
      more.findIndex(({ start }) => start === one.start) === (k < more.length ? k : -1) &&
      !found.some((other) => overlaps(one, other)),
  );
  return free.length === 0 ? found : [...found, ...free].sort((a, b) => a.start - b.start);
}

/** "Series 7, 63 and 66": the numbers behind one examination are examinations too. */
function seriesBehind(text: string, { code, end }: Mention): Mention[] {
  if (!/^series-\d/.test(code)) return [];
  const numbers =
    /^(?:\s*(?:,|&|\/|\band\b)\s*(?:and\s+)?\d{1,2}(?![\d/.%-]))+/.exec(text.slice(end))?.[0] ?? '';
  return [...numbers.matchAll(/\d+/g)].flatMap(({ index, 0: number }): Mention[] => {
    const start = end + index;
    const other = CREDENTIALS.get(`series-${number}`)?.code;
    return other === undefined ? [] : [{ code: other, start, end: start + number.length, form: 'name' }];
  });
}

function ambiguousLetters(text: string, around: string): Mention[] {
  return AMBIGUOUS.filter(({ beside }) => beside.test(around)).flatMap(({ letters, code, written }) =>
    [...text.matchAll(written)].map(
      ({ index }): Mention => ({ code, start: index, end: index + letters.length, form: 'abbreviation' }),
    ),
  );
}

/** Not the letters of a state ("PA RN license") and not those of what is taught ("CNA instructor"). */
function isOfPerson(text: string, { start, end }: Mention, context: string): boolean {
  const isPlace = isStateOfLicence(text, start, end) && !/physician assist|physician assoc/i.test(context);
  return !isPlace && !(TAUGHT.test(text.slice(end)) && !/^(?:RN|NP|MD|DO)$/.test(text.slice(start, end)));
}

const TAUGHT =
  /^\s+(?:program(?:me)?|courses?|class(?:es)?|school|students?|instructors?|recruiters?|training)\b/i;

/** Letters of a licence that run into its number: "Georgia LPC010011". */
function numberedLicences(text: string): Mention[] {
  if (!/[A-Z]\d{4}/.test(text)) return [];
  return [...text.matchAll(NUMBERED)].flatMap(({ index, 1: letters = '' }) => {
    const [named] = CREDENTIALS.find(letters, { abbreviations: true });
    const isLicence = letters !== 'PA' && CREDENTIALS.get(named?.code ?? '')?.kind === 'licence';
    return named === undefined || !isLicence ? [] : [{ ...named, start: index, end: index + letters.length }];
  });
}

const NUMBERED = /(?<![\p{L}\d.])([A-Z]{2,5})(?=\d{4,})/gu;
