import { isOfOthers } from '../profile/of-others.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const YEARS = new RegExp(
  `\\b(?:(a|two) decades?|(\\d{1,2}|${NUMBERS.join('|')})(?:\\s*\\(\\d{1,2}\\))?(?:\\s*(?:-|–|to)\\s*\\d{1,2})?\\s*(?:\\+|or more|plus)?\\s*(?:years?|yrs?|PQE|PAE))\\b(?![- ]old)`,
  'iu',
);
const DECADES: Readonly<Record<string, number>> = { a: 10, two: 20 };

/** Codes of fields and skills that words name. */
export interface NamedWork {
  readonly codes: readonly string[];
  readonly skills: readonly string[];
}

/** A number in figures or, up to ten, in words; 0 for anything else. */
export function countOf(word: string): number {
  return Number(word) || NUMBERS.indexOf(word.toLowerCase()) + 1;
}

/** Months that are said to be a least: a bare "for three months" is how long the work takes. */
const MONTHS =
  /\b(?:at least|min(?:imum|\.)?(?: of)?)\s+(\d{1,2})\s*months?\b|\b(\d{1,2})\s*(?:\+\s*months?|months? (?:or more|minimum|(?:of )?(?:[\w-]+ ){0,3}experience))\b/i;

/** The number of years, or of months as a part of one, that a statement names, and where; undefined when it names none. */
export function askedYears(text: string): { readonly years: number; readonly at: number } | undefined {
  const match = YEARS.exec(text);
  if (match !== null) {
    const [, decades, number = ''] = match;
    return { years: DECADES[decades?.toLowerCase() ?? ''] ?? countOf(number), at: match.index };
  }
  const months = MONTHS.exec(text);
  const count = months?.[1] ?? months?.[2];
  return months === null || count === undefined ? undefined : { years: Number(count) / 12, at: months.index };
}

/**
 * The fields and skills named beside a place ("6 years of Python"), else those that the whole statement names.
 * @param at undefined: the whole statement
 */
export function workBeside(text: string, at: number | undefined): NamedWork {
  const beside = at === undefined ? undefined : workIn(clauseAt(text, at));
  return beside !== undefined && namesWork(beside) ? beside : workIn(text);
}

/** Whether any field or skill is named. */
export function namesWork({ codes, skills }: NamedWork): boolean {
  return codes.length + skills.length > 0;
}

function workIn(words: string): NamedWork {
  const fields = SPECIALTIES.find(words, { abbreviations: true });
  const skills = skillMentions(words).filter(({ start }) => !isOfOthers(words.slice(0, start)));
  return { codes: narrowest(codesOf(fields)), skills: codesOf(skills) };
}

/** "Pharmacist with five years in oncology pharmacy" asks for years in the part, not in the whole. */
function narrowest(codes: readonly string[]): string[] {
  return codes.filter((code) => !codes.some((other) => other !== code && SPECIALTIES.isA(other, code)));
}

function codesOf(mentions: readonly { readonly code: string }[]): string[] {
  return [...new Set(mentions.map(({ code }) => code))];
}

/** The part of a statement between commas and brackets in which a place lies. */
export function clauseAt(text: string, at: number): string {
  const start = Math.max(...[...',;(:.'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const end = text.slice(at).search(/[,;().:]/);
  return text.slice(start, end === -1 ? text.length : at + end);
}
