import { DEGREE_LEVELS, type DegreeLevel } from '../domain/degree-level.js';
import { matchSpans, overlaps, type Span } from '../domain/span.js';
import { foldedWords } from '../profile/folded-words.js';
import { degreeLevel } from '../taxonomy/degree-level.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { alternatives } from './alternatives.js';
import { namedCredentials } from './named-credentials.js';
import type { Requirement } from './requirement.js';

/** A level of degree that a statement names. */
interface NamedLevel extends Span {
  readonly level: DegreeLevel;
  /** Code of a degree of its own ("MBA"), which asks for a level only beside words that do. */
  readonly exact?: string;
}

/** What a statement asks for in education, and which of its characters say so. */
export interface UnderstoodEducation {
  readonly requirements: readonly Requirement[];
  readonly taken: readonly Span[];
}

/** Degrees by which briefs mean their level. */
const LEVELS_BY_DEGREE: ReadonlySet<string> = new Set([
  'associate-degree',
  'bachelor-degree',
  'bs',
  'ba',
  'master-degree',
  'ms',
  'ma',
  'doctorate',
]);
/** Words for levels that are no degree's name. */
const LEVEL_WORDS: readonly (readonly [RegExp, DegreeLevel])[] = [
  [/\b(?:terminal degree|doctoral(?: degree)?)\b/giu, 'doctorate'],
  [
    /\b(?:master['’]s|masters(?! of)|(?:advanced|graduate|post-?graduate)(?:[- ]level)? degree)\b/giu,
    'master',
  ],
  [/\b(?:bachelor['’]s|bachelors|(?:university|college|four[- ]year|4[- ]year) degree)\b/giu, 'bachelor'],
  [
    /(?<!\b(?:high|some|certain|any|\d) )\bdegree\b(?= (?:in|required|preferred|needed|is|holder|or)\b|\s*$|\s*[,.;)])/giu,
    'bachelor',
  ],
];
/** What stands between a degree and its field. */
const FIELDS =
  /^(?:\s*degree)?(?:\s*\([^)]*\))?(?:\s+(?:required|preferred))?\s*(?::|\bin\b|\bwith an? (?:major|focus|concentration) in\b)\s+(?<fields>[^.;()]{3,160})/iu;
/** Where the words on fields end. */
const FIELDS_END =
  /\s*(?:,\s*)?\b(?:or (?:equivalent|comparable|higher|above|\d)|and (?:at least|\d|experience)|with|from|plus|required|preferred|is|are|who|to|for|at least|\d+)\b.*$/iu;
const RELATED = /\b(?:related|relevant|similar|comparable|adjacent|equivalent)\b/i;
/** Words for no one field: "a quantitative discipline". */
const ANY_FIELD = /\b(?:fields?|disciplines?|subjects?|areas?|stem|degrees?|plus)\b/i;
const MAX_WORDS_OF_A_FIELD = 4;
const ARTICLE = /^(?:an?|the|any|other|closely)\s+/i;

/**
 * Levels of degree that a statement asks for, with the fields of study behind them: "bachelor's degree in computer
 * science or a related field". Degrees that are asked for by name ("JD", "PharmD", "PhD" alone) are credentials.
 */
export function educationIn(text: string): UnderstoodEducation {
  const asked = alternatives(text, levelsNamed(text)).flatMap((group) => understoodGroup(text, group) ?? []);
  return {
    requirements: asked.map(({ requirement }) => requirement),
    taken: asked.map(({ start, end }) => ({ start, end })),
  };
}

function understoodGroup(
  text: string,
  group: readonly NamedLevel[],
): (Span & { readonly requirement: Requirement }) | undefined {
  const [first, last] = [group[0], group.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const words = fieldWords(text.slice(last.end));
  const isResearch = words !== '' && group.every(({ exact }) => exact === 'phd');
  if (!isResearch && group.every(({ exact }) => exact !== undefined)) return undefined;
  const levels = group.map(({ level }) => level);
  const minLevel = DEGREE_LEVELS.find((level) => levels.includes(level)) ?? first.level;
  const fields = fieldsOf(words);
  const orRelated = fields.length > 0 && RELATED.test(words);
  const end = words === '' ? last.end : text.indexOf(words, last.end) + words.length;
  const requirement: Requirement = {
    kind: 'education',
    minLevel,
    fields,
    ...(orRelated && { orRelated }),
    words: text,
  };
  return { requirement, start: first.start, end };
}

function levelsNamed(text: string): NamedLevel[] {
  const mentions = namedCredentials(text);
  const degrees = mentions.flatMap(({ code, start, end }): NamedLevel[] => {
    const level = degreeLevel(code);
    if (level === undefined) return [];
    const name = text.slice(start, end).replace(/\s+in$/i, '');
    const exact = !LEVELS_BY_DEGREE.has(code) && { exact: code };
    return [{ level, ...exact, start, end: start + name.length }];
  });
  const words = LEVEL_WORDS.flatMap(([pattern, level]) =>
    matchSpans(text, pattern).map((span) => ({ level, ...span })),
  );
  const free = words.filter(
    (word, k) => ![...mentions, ...words.slice(0, k)].some((one) => overlaps(one, word)),
  );
  return [...degrees, ...free].sort((a, b) => a.start - b.start);
}

/** The words on fields of study behind a degree; empty when there are none. */
function fieldWords(after: string): string {
  const named = FIELDS.exec(after)?.groups?.['fields'];
  if (named !== undefined) return named.replace(FIELDS_END, '').trim();
  const lead = after.length - after.trimStart().length;
  const next = SPECIALTIES.find(after, { abbreviations: false })[0];
  return next !== undefined && next.start === lead ? after.slice(next.start, next.end) : '';
}

function fieldsOf(words: string): string[] {
  const known = SPECIALTIES.find(words, { abbreviations: false });
  const rest = known.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)},${text.slice(end)}`,
    words,
  );
  const others = rest
    .split(/[,/&]|\bor\b|\band\b/i)
    .map((item) => item.trim().replace(ARTICLE, ''))
    .filter(isFieldName);
  return [...new Set([...known.map(({ code }) => code), ...others.map(foldedWords)])];
}

function isFieldName(item: string): boolean {
  if (ANY_FIELD.test(item) || RELATED.test(item)) return false;
  return /^\p{L}[\p{L} '-]{2,}$/u.test(item) && item.split(/\s+/).length <= MAX_WORDS_OF_A_FIELD;
}
