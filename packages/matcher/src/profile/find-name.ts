import type { Span } from '../domain/span.js';
import { CITIES } from '../taxonomy/cities.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { LANGUAGES } from '../taxonomy/languages.js';
import { PLACES } from '../taxonomy/places.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SKILLS } from '../taxonomy/skills.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { linePieces } from './line-piece.js';
import { sectionHeading } from './section-heading.js';
import type { TextLine } from './text-line.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

const HONORIFIC = /^(?:dr|mr|mrs|ms|mx|prof|professor|hon|judge)\.?\s+/i;
const LABEL = /^name\s*:\s*/i;
const NAME_WORD = String.raw`(?:[\p{Lu}][\p{L}'’.-]*|[\p{Lo}]+|(?:de|da|del|della|di|dos|du|la|le|van|von|der|den|ter|bin|ibn|al|el|y|e)(?=\s)|[(“"][\p{L}]+[)”"])`;
const NAME = new RegExp(
  String.raw`^${NAME_WORD}(?:[^\S\t]+${NAME_WORD}){1,4}(?=[*_]*\s*(?:$|,|\||\t|\s[-–—]\s|\()|\.\s+\p{Lu})`,
  'u',
);
const TOLD_NAME = new RegExp(
  String.raw`^${NAME_WORD}(?:\s+${NAME_WORD}){0,4}(?=\s+(?:is|was|has|have|had|holds?|works?|worked|practi[cs]es|practi[cs]ed|serves|served|leads|joined|speciali[sz]es|brings|earned|completed|received|graduated|trained|teaches|taught|runs|treats|sees|provides|writes|advises|represents|speaks|lives|began|studied|manages|sells|supports|helps|offers|spent)\b)`,
  'u',
);
/** Words that begin a sentence and are no name by themselves. */
const NOT_ALONE =
  /^(?:I|He|She|They|We|It|This|That|There|Here|My|Our|His|Her|Their|What|Who|Now|Today|Currently|Medicine|Nursing|Law|Each|One|An?|The)$/;
const NOT_NAMES =
  /\b(?:resume|résumé|curriculum|vitae|cv|contact|profile|summary|phone|mobile|tel|e-?mail|address|linkedin|github|page|confidential|candidate|applicant|portfolio|city|state|company|name|draft|university|street|remote|certificate|certification|licen[cs]e|diploma|degree)\b|\((?:native|fluent|basic|conversational|intermediate|advanced|bilingual|beginner|professional)\)/i;
const TOP_LINES = 4;
const SIDEBAR_LINES = 70;

/**
 * Where a document names the person: the first of its top lines that has the form of a name and of nothing
 * else, or, below a sidebar, the line whose words make up the e-mail address or profile link.
 * @param slugs e-mail local parts and link paths of the document, lower case
 */
export function findName(lines: readonly TextLine[], slugs: readonly string[]): Span | undefined {
  const filled = lines.filter((line) => line.text !== '');
  for (const line of filled.slice(0, SIDEBAR_LINES).flatMap(cellsOf)) {
    const name = nameOnLine(line);
    if (name !== undefined && slugs.some((slug) => spells(slug, nameWords(name.text)))) return bare(name);
  }
  for (const line of filled.slice(0, TOP_LINES).flatMap(cellsOf)) {
    const name = nameOnLine(line);
    const ended = line.text.charAt((name?.end ?? line.end) - line.start) === '.';
    if (name !== undefined && couldBeName(name.text) && !(ended && isKnownTerm(name.text))) return bare(name);
    if (sectionHeading(line.text) !== undefined) return undefined;
  }
  return undefined;
}

/** The parts of a line that tabs set apart, each as a line. */
function cellsOf(line: TextLine): TextLine[] {
  const pieces = line.text.includes('\t') ? linePieces(line, /\t+/g) : [line];
  return pieces.map(({ text, start, end }) => ({ ...line, text, start, end }));
}

interface NamedSpan extends Span {
  /** The name without honorific. */
  readonly text: string;
}

function bare({ start, end }: NamedSpan): Span {
  return { start, end };
}

/** What has the form of a name at the beginning of a line, Markdown's marks aside. */
function nameOnLine(line: TextLine): NamedSpan | undefined {
  if (line.bullet) return undefined;
  const marks = /^[#*_>\s]*/.exec(line.text)?.[0].length ?? 0;
  const label = LABEL.exec(line.text.slice(marks))?.[0].length ?? 0;
  const honorific = HONORIFIC.exec(line.text.slice(marks + label))?.[0].length ?? 0;
  const lead = marks + label + honorific;
  const text = NAME.exec(line.text.slice(lead))?.[0] ?? toldName(line.text.slice(lead), honorific > 0);
  if (text === undefined) return undefined;
  return { start: line.start + marks + label, end: line.start + lead + text.length, text };
}

/** The name that begins a sentence about the person: "Dr. Ada Byron practices …", "Ada is a nurse …". */
function toldName(text: string, titled: boolean): string | undefined {
  const words = TOLD_NAME.exec(text)?.[0];
  if (words === undefined) return undefined;
  const isLone = !/\s/.test(words);
  const isSomebody = titled || /^ (?:is|was) an? /.test(text.slice(words.length));
  if (isLone && !(isSomebody && !NOT_ALONE.test(words))) return undefined;
  const namesWork = SPECIALTIES.find(words, { abbreviations: true }).length + skillMentions(words).length > 0;
  return namesWork ? undefined : words;
}

function couldBeName(words: string): boolean {
  return (
    !NOT_NAMES.test(words) &&
    !hasTitleNoun(words) &&
    !hasOrganisationWord(words) &&
    !/\d|\b[IVX]{2,}$/.test(words) &&
    sectionHeading(words) === undefined &&
    !isFieldWithLetters(words)
  );
}

/** "Dermatology PA": a field and the letters of who practises it. */
function isFieldWithLetters(words: string): boolean {
  const field = SPECIALTIES.find(words, { abbreviations: false })[0];
  if (field?.start !== 0) return false;
  const letters = words.slice(field.end).trim();
  const found = CREDENTIALS.find(letters, { abbreviations: true })[0];
  return found?.form === 'abbreviation' && found.end === letters.length;
}

/** Before a full stop a place, field or skill may stand instead: "New York. Attorney", "Machine Learning. Python". */
function isKnownTerm(words: string): boolean {
  return [PLACES, CITIES, SPECIALTIES, SKILLS, CREDENTIALS, LANGUAGES].some((lexicon) =>
    lexicon
      .find(words, { abbreviations: true })
      .some(({ start, end }) => start === 0 && end === words.length),
  );
}

/** The words of a name without initials and marks, lower case, accents folded. */
function nameWords(name: string): string[] {
  return fold(name)
    .split(/[^\p{L}'’-]+/u)
    .filter((word) => word.replace(/['’-]/g, '').length > 1);
}

/** Whether a slug such as `j.doe` or `jane-doe-82` is made of two of the name's words, or of initial and surname. */
function spells(slug: string, words: readonly string[]): boolean {
  const plain = fold(slug).replace(/[^\p{L}]/gu, '');
  const tokens = new Set(fold(slug).split(/[^\p{L}]+/u));
  const parts = new Set(words.flatMap((word) => word.split('-')).map(plainWord));
  const told = [...parts].filter((part) => tokens.has(part) || (part.length > 2 && plain.includes(part)));
  if (told.length >= 2) return true;
  const last = words.at(-1);
  return last !== undefined && words.length > 1 && plain === words[0]?.charAt(0) + plainWord(last);
}

function plainWord(word: string): string {
  return word.replace(/['’-]/g, '');
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
