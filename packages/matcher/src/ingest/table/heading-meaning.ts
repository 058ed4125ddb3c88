import { fieldHeading, foldHeading, headingUse } from '../record/field-use.js';
import { type ColumnRole, roleOfWords } from './column-role.js';

/** What a heading says of its column. */
export interface HeadingMeaning {
  /** The heading as a person reads it: without the name of a table, a number, or what a join added. */
  readonly label: string;
  readonly role?: ColumnRole;
  readonly index: number;
}

const NUMBERED = /^(.*\D) (\d{1,2})$/;
const REPEATED = /^(.+)\.(\d{1,2})$/;
const NUMBER_BEHIND = /\s*\(\d{1,2}\)$/;
/** `(hrs/wk)`, `(s)`: said in passing; a number tells repeated groups apart. */
const ASIDE = /\s*\([^)\d]*\)/g;
/** `people.` of `people.first_name`; not the point of an abbreviation. */
const TABLE_NAME = /^.*\w\.(?=\w)/;
/** What R and pandas add where two tables with the same heading are joined. */
const JOINED_SUFFIX = /[._][xy]$/;
/** `EUR` of `Rate EUR`. */
const CURRENCY_BEHIND = /[\s_]+(?:usd|eur|gbp|chf|cad|aud|[$€£])\s*$/i;
/** `RN` of `RN License #`. */
const LETTERS_BEFORE = /^\p{Lu}[\p{L}-]{1,6}\s+(?=lic)/iu;
/** Headings that begin or end alike are written by one table, whose name says nothing of the column. */
const SHARED_BY = 3;

/** The words of a heading for comparison: lower case, no accents, `#` as "no", apart by one space. */
export function headingWords(heading: string): string {
  return foldHeading(heading.replace(/#/g, ' no ').replace(/(\p{L})(\d{1,2})$/u, '$1 $2'))
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

/**
 * What the headings of a table mean, each by itself and beside the others. Spelling with capitals, hyphens, underscores
 * or brackets makes no difference, nor does the name of a table before a dot (`people.first_name`), nor what
 * several headings begin or end with (`clinician_data_specialty`).
 */
export function headingMeanings(headings: readonly string[]): readonly HeadingMeaning[] {
  const unjoined = headings.map((heading) => heading.trim().replace(JOINED_SUFFIX, ''));
  const bare = unjoined.map(headingWords);
  const labels = unjoined.map((heading) => heading.replace(TABLE_NAME, ''));
  const dotless = labels.map(headingWords);
  const shared = new SharedWords(dotless);
  const repeats = repeatsOf(headings.map((heading) => heading.trim()));
  return bare.map((words, at) => {
    const repeat = repeats[at] ?? { of: '', time: 1 };
    if (repeat.time > 1) {
      const [first] = headingMeanings([repeat.of]);
      return { label: repeat.of, ...first, index: repeat.time };
    }
    const short = dotless[at] ?? words;
    const plain = headingWords(
      (labels[at] ?? '').replace(ASIDE, '').replace(CURRENCY_BEHIND, '').replace(LETTERS_BEFORE, ''),
    );
    const candidates = [words, short, plain, ...shared.without(short)];
    const label = fieldHeading((labels[at] ?? '').replace(NUMBER_BEHIND, ''));
    return { label, ...(meaningOf(candidates) ?? { index: 1 }) };
  });
}

/** Which heading a heading repeats, and the how manieth it is: `Degree` and `Degree`, or `Degree.1` as pandas and R write. */
function repeatsOf(headings: readonly string[]): readonly { readonly of: string; readonly time: number }[] {
  const times = new Map<string, number>();
  return headings.map((heading) => {
    const [, stem = '', number = '0'] = REPEATED.exec(heading) ?? [];
    if (stem !== '' && headings.includes(stem)) return { of: stem, time: Number(number) + 1 };
    const time = (times.get(heading) ?? 0) + 1;
    times.set(heading, time);
    return { of: heading, time };
  });
}

function meaningOf(candidates: readonly string[]): Omit<HeadingMeaning, 'label'> | undefined {
  for (const words of candidates) {
    const [, stem = words, number = '1'] = NUMBERED.exec(words) ?? [];
    const role = roleOfWords(words) ?? roleOfWords(stem);
    if (role !== undefined) return { role, index: Number(number) };
  }
  const [first = ''] = candidates;
  const number = NUMBERED.exec(first)?.[2];
  return number === undefined ? undefined : { index: Number(number) };
}

class SharedWords {
  readonly #starts = new Map<string, number>();
  readonly #ends = new Map<string, number>();

  constructor(headings: readonly string[]) {
    for (const heading of new Set(headings)) {
      for (const start of startsOf(heading)) this.#starts.set(start, (this.#starts.get(start) ?? 0) + 1);
      const end = / \p{L}+$/u.exec(heading)?.[0];
      if (end !== undefined) this.#ends.set(end, (this.#ends.get(end) ?? 0) + 1);
    }
  }

  /** The heading without its longest shared beginning, its shared end, and both. */
  without(heading: string): readonly string[] {
    const start = startsOf(heading).findLast((one) => (this.#starts.get(one) ?? 0) >= SHARED_BY) ?? '';
    const end = / \p{L}+$/u.exec(heading)?.[0] ?? '';
    const ended = (this.#ends.get(end) ?? 0) >= SHARED_BY ? end.length : 0;
    const tail = heading.slice(start.length);
    return [tail, heading, tail].map((words, k) => (k === 0 ? words : words.slice(0, words.length - ended)));
  }
}

/** `a `, `a b ` of `a b c`. */
function startsOf(heading: string): readonly string[] {
  return [...heading.matchAll(/ /g)].map(({ index }) => heading.slice(0, index + 1));
}

/** Whether a heading means something by itself: a role, or that it is sensitive or identifies. */
export function isKnownHeading(heading: string): boolean {
  const [meaning] = headingMeanings([heading]);
  return meaning?.role !== undefined || (heading.trim() !== '' && headingUse(heading) !== 'rest');
}
