import { nursingUnitsIn } from '../taxonomy/nursing-units.js';
import { REGULATED_FIELDS } from '../taxonomy/regulated-fields.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { askedYears, clauseAt, countOf, type NamedWork, namesWork, workBeside } from './asked-years.js';
import { namedProfessions } from './named-professions.js';
import type { Requirement } from './requirement.js';

/** "within the last 5 years", "2 of the past three years", "in the last 18 months". */
const WINDOW =
  /\b(?:(\d{1,2})\s*(?:years?)?\s+)?(?:within|in|during|over|out of|of) the (?:last|past|previous)(?:\s+(\d{1,2}|two|three|four|five|ten))?\s+(years?|months?)\b/i;
const RECENT =
  /\brecent\b[^.;,]{0,40}\b(?:experience|practice|work)\b|\b(?:experience|practice|work)\b[^.;,]{0,20}\brecent\b/i;
const PRACTISING_NOW =
  /\b(?:currently|presently|actively|still) (?:practi[sc]ing|working|employed|active|in practice)\b|\b(?:in|current|currently in) active (?:\w+ )?practice\b|\bcurrent (?:\w+ ){0,2}practice\b/i;
/** What "recent" means where a brief gives no number. */
const RECENT_YEARS = 3;
/** A profile is seldom of this month: who worked within the year is taken to work still. */
const NOW_YEARS = 1;

/** "3 years as Principal Investigator of clinical trials" counts years in a role, not of a skill. */
const AS_ROLE = /\byears?(?: of \w+)? as\b/i;

/**
 * Years of work that a statement asks for, or how recent the work must be: in the fields or skills named beside the
 * figure, else in those that the whole statement names.
 * @param sought the fields of the person sought, which "recent experience" means where a statement names none
 */
export function experienceIn(text: string, sought: readonly string[]): Requirement[] {
  const window = WINDOW.exec(text);
  const rest = window === null ? text : text.replace(window[0], ' ');
  const asked = askedYears(rest);
  const named = workBeside(rest, asked?.at);
  const work = AS_ROLE.test(rest) ? { ...named, skills: [] } : named;
  const meant = meantWork(work, rest, sought);
  const minYears = Number(window?.[1] ?? asked?.years ?? 0);
  const withinYears = window === null ? recency(rest, meant) : windowYears(window);
  if (withinYears === undefined)
    return minYears === 0
      ? []
      : [years(text, minYears, meantWork(work, rest, sought.filter(isRegulated).map(widest)), asked?.at)];
  if (window !== null || minYears === 0) return [{ ...experience(text, minYears, meant), withinYears }];
  return [experience(text, minYears, meant), { ...experience(text, 0, meant), withinYears }];
}

/**
 * The work named; where none is, the nursing units named, else the field of the person sought: "five years of
 * experience" of a nurse means as a nurse.
 */
function meantWork(work: NamedWork, text: string, sought: readonly string[]): NamedWork {
  if (namesWork(work)) return work;
  const isNurse = NURSE.test(text) || sought.some((code) => SPECIALTIES.get(code)?.field === 'nursing');
  const units = isNurse ? nursingUnitsIn(text).map(({ code }) => code) : [];
  return { codes: [...new Set(units.length > 0 ? units : sought)], skills: [] };
}

const NURSE = /\b(?:RN|LPN|LVN|[Nn]urs(?:es?|ing))\b/u;

function isRegulated(code: string): boolean {
  return REGULATED_FIELDS.has(SPECIALTIES.get(code)?.field);
}

/** "Five years of experience" of an oncology pharmacist means as a pharmacist. */
function widest(code: string): string {
  return SPECIALTIES.ancestors(code).find((one) => SPECIALTIES.ancestors(one).length === 0) ?? code;
}

function experience(words: string, minYears: number, { codes, skills }: NamedWork) {
  const isBySkill = codes.length === 0 && skills.length > 0;
  return { kind: 'experience' as const, minYears, codes, ...(isBySkill && { skills }), words };
}

/** Years where no time is set: without a field, in the profession that the statement names. */
function years(words: string, minYears: number, work: NamedWork, at: number | undefined): Requirement {
  const asked = experience(words, minYears, work);
  const professions = namesWork(work) || at === undefined ? [] : practisedProfessions(words, at);
  return professions.length === 0 ? asked : { ...asked, professions };
}

/** "6 years as a solicitor", "5 years of practice" of an attorney. */
function practisedProfessions(text: string, at: number): string[] {
  const clause = clauseAt(text, at);
  const words = /\bas (?:an? )?\w+/i.test(clause) ? clause : PRACTICE.test(clause) ? text : '';
  const named = namedProfessions(words).filter(({ licence }) => licence !== '');
  return [...new Set(named.map(({ code }) => code))];
}

const PRACTICE =
  /\b(?:practi[cs]e|practi[cs]ing|PQE|PAE|post[- ](?:qualification|call)|licensed|admitted)\b/i;

function windowYears([, , number = '1', unit = '']: RegExpExecArray): number {
  const count = countOf(number);
  return /^month/i.test(unit) ? count / 12 : count;
}

/** "Recent" alone counts only where a field is meant: recent knowledge of a tool is no span of time. */
function recency(text: string, { codes }: NamedWork): number | undefined {
  if (PRACTISING_NOW.test(text)) return NOW_YEARS;
  return codes.length > 0 && RECENT.test(text) ? RECENT_YEARS : undefined;
}
