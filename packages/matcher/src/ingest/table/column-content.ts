import { CITIES } from '../../taxonomy/cities.js';
import type { Mention } from '../../taxonomy/concept.js';
import { languageMentions } from '../../taxonomy/language-mentions.js';
import { placeMentions } from '../../taxonomy/place-mentions.js';
import { skillMentions } from '../../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { titleMentions } from '../../taxonomy/title-mentions.js';
import { splitList } from '../record/split-list.js';
import type { ColumnRole } from './column-role.js';
import { areCredentialLetters } from './credential-letters.js';

/** What the cells of a column are; `sensitive` for sex and forms of address, `code` for dates, numbers and codes of a file. */
type ContentKind = ColumnRole | 'sensitive' | 'code';

/** What cells look like, and how many of them do, 0 to 1. */
export interface ColumnContent {
  readonly kind: ContentKind;
  readonly share: number;
}

interface Look {
  readonly kind: ContentKind;
  /** The least share of cells. */
  readonly least: number;
  readonly test: (cell: string) => boolean;
}

/** The part of a cell's letters that words found in it must make up. */
const COVER = 0.6;
/** Longer cells are running text, whatever they name. */
const MAX_CHARACTERS = 120;

const EMAIL = /^[^\s@,;]+@[^\s@,;]+\.\p{L}{2,}$/u;
const LINK = /^(?:https?:\/\/|www\.|(?:\w+\.)?linkedin\.com\/)\S+$/i;
const PHONE = /^(?=(?:\D*\d){7,15}\D*$)(?:\+|\(|\d+[-. ()/]+\d)[\d\s().\-/]*(?:(?:ext|x)\.? ?\d+)?$/i;
const SEX = /^(?:m|f|w|d|male|female|non-?binary|man|woman|männlich|weiblich|homme|femme|hombre|mujer)$/i;
const ADDRESS_FORM = /^(?:mr|mrs|ms|miss|mx|dr|prof|herr|frau|mme|sr|sra)\.?(?: dr\.?)?$/i;
const RATE =
  /^(?:[$€£]|usd|eur|gbp|chf)? ?\d[\d.,]*(?: ?[-–] ?\d[\d.,]*)? ?(?:[$€£]|usd|eur|gbp|chf)? ?(?:\/|per|an|pro) ?(?:h|hr|hour|std|stunde)\.?$/i;
const YEARS = /^\d{1,2}(?:\.\d)?\+?(?: ?(?:years?|yrs?|jahre|ans|años|anos|anni))?$/i;
const HOURS = /^\d{1,3}(?: ?(?:h|hrs?|hours|stunden))?$/i;
const NUMBER = /^(?=.*\d)[\p{L}\d][\p{L}\d .\-/]{3,19}$/u;
const DATE = /^(?:\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\d{1,2}[-/.]\d{1,2}[-/.](?:\d{2}|\d{4}))(?:[T ][\d:.]+Z?)?$/;
const CODE = /^(?=.*\d)[\p{L}\d]+(?:[-_.][\p{L}\d]+)*[-_.]?$/u;
const STATE_LETTERS = /^\p{Lu}{2}$/u;
const NAME = /^(?:\p{Lu}[\p{L}\p{M}'’.-]*,?(?: (?:(?:de|da|di|van|von|der|la|le|del|bin) )*|$)){2,5}$/u;

const LOOKS: readonly Look[] = [
  { kind: 'email', least: 0.8, test: (cell) => EMAIL.test(cell) },
  { kind: 'link', least: 0.8, test: (cell) => LINK.test(cell) },
  { kind: 'sensitive', least: 0.95, test: (cell) => SEX.test(cell) || ADDRESS_FORM.test(cell) },
  { kind: 'hourlyRate', least: 0.8, test: (cell) => RATE.test(cell) },
  { kind: 'code', least: 0.8, test: (cell) => DATE.test(cell) },
  { kind: 'phone', least: 0.8, test: (cell) => PHONE.test(cell) },
  { kind: 'region', least: 0.9, test: (cell) => STATE_LETTERS.test(cell) && isAll(cell, places) },
  { kind: 'credential', least: 0.6, test: (cell) => areCredentialLetters(splitList(cell, true)) },
  { kind: 'languages', least: 0.8, test: (cell) => isAll(cell, languageMentions) },
  { kind: 'specialty', least: 0.6, test: (cell) => isAll(cell, specialties) },
  { kind: 'location', least: 0.7, test: (cell) => cell.includes(',') && isAll(cell, places) },
  { kind: 'skills', least: 0.6, test: (cell) => isAll(cell, skillMentions) },
  { kind: 'title', least: 0.6, test: (cell) => isAll(cell, titleMentions) },
  { kind: 'code', least: 0.9, test: (cell) => CODE.test(cell) || isMostlyDigits(cell) },
];

const BY_HEADING: Readonly<Partial<Record<ColumnRole, readonly Look[]>>> = {
  experience: [{ kind: 'years', least: 0.8, test: (cell) => YEARS.test(cell) }],
  availability: [{ kind: 'hours', least: 0.8, test: (cell) => HOURS.test(cell) }],
  credential: [{ kind: 'licenceNumber', least: 0.8, test: (cell) => NUMBER.test(cell) && !DATE.test(cell) }],
  title: LOOKS.filter(({ kind }) => kind === 'sensitive' || kind === 'credential'),
  name: LOOKS.filter(({ kind }) => kind === 'email'),
  summary: LOOKS.filter(({ kind }) => kind === 'link'),
  suffix: LOOKS.filter(({ kind }) => kind === 'credential'),
};

const NAMES: Look = { kind: 'name', least: 0.9, test: (cell) => NAME.test(cell) };

/** What the cells of a column are, by themselves; nothing where they are of no kind that can be told. */
export function columnContent(cells: readonly string[]): ColumnContent | undefined {
  return lookOf(cells, LOOKS);
}

/** What the cells are where that is more precise than the heading, or the heading is wrong about them. */
export function contentOver(role: ColumnRole, cells: readonly string[]): ColumnContent | undefined {
  return lookOf(cells, BY_HEADING[role] ?? []);
}

/** Whether the cells are names of people: words with capitals, hardly one twice. */
export function areNames(cells: readonly string[]): ColumnContent | undefined {
  return new Set(cells).size * 10 < cells.length * 9 ? undefined : lookOf(cells, [NAMES]);
}

function lookOf(cells: readonly string[], looks: readonly Look[]): ColumnContent | undefined {
  const told = cells.filter((cell) => cell.length <= MAX_CHARACTERS);
  if (cells.length === 0 || told.length * 2 < cells.length) return undefined;
  for (const { kind, least, test } of looks) {
    const share = told.filter(test).length / cells.length;
    if (share >= least) return { kind, share };
  }
  return undefined;
}

/** Whether what is found makes up most of the letters of each item in a cell. */
function isAll(cell: string, find: (text: string) => readonly Mention[]): boolean {
  return splitList(cell, true).every((item) => {
    const covered = find(item).reduce((sum, { start, end }) => sum + letters(item.slice(start, end)), 0);
    return covered > 0 && covered >= letters(item) * COVER;
  });
}

function isMostlyDigits(cell: string): boolean {
  return cell.replace(/\D/g, '').length * 2 > letters(cell);
}

function letters(text: string): number {
  return text.replace(/[^\p{L}\p{N}]/gu, '').length;
}

function places(text: string): readonly Mention[] {
  return [...placeMentions(text, { abbreviations: true }), ...CITIES.find(text, { abbreviations: false })];
}

function specialties(text: string): readonly Mention[] {
  return SPECIALTIES.find(text, { abbreviations: true });
}
