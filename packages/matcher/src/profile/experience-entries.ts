import type { Span } from '../domain/span.js';
import type { OutlineExperience } from '../ingest/outline.js';
import { type DateRange, dateRanges } from './date-range.js';
import { entryHeader } from './entry-header.js';
import { headerCells, isTenure } from './header-cell.js';
import { spanOf, type TextLine } from './text-line.js';
import { hasTitleNoun, namesSeveral } from './title-words.js';

const HEADER_MAX_CHARACTERS = 110;
const HEADER_LINES_ABOVE = 3;
const HEADER_LINES_BELOW = 1;
const FIRST_LINE_MAX_WORDS = 12;
const SECOND_LINE_MAX_WORDS = 9;
const TITLE_MAX_WORDS = 6;
/** A line goes on below when it is longer than this, or, in a narrow column, nearly as long as the longest. */
const FULL_LINE_CHARACTERS = 70;
const FULL_LINE_SHARE = 0.85;

interface DatedLine {
  readonly at: number;
  readonly range: DateRange;
  /** Whether the line says more than the dates. */
  readonly inline: boolean;
}

/**
 * The positions of an experience section. Each begins at a line with a "from – to"; the lines beside it that
 * look like a header (short, no bullet, no full stop) belong to it. Whether headers stand above or below the
 * dates is read off the section's first entry, since a résumé keeps to one way.
 */
export function experienceEntries(lines: readonly TextLine[]): OutlineExperience[] {
  const dated = lines.flatMap((line, at) => datedLine(line, at));
  const first = dated[0];
  if (first === undefined) return undatedEntries(lines);
  const headersAbove = first.at > 0;
  const starts = dated.map((one, k) => (headersAbove ? headerStart(lines, one, dated[k - 1]?.at) : one.at));
  const entries = dated.map((one, k) =>
    entry(lines, one, starts[k] ?? one.at, starts[k + 1] ?? lines.length),
  );
  return underEmployers(entries);
}

/** Several positions at an employer that stands above the first of them only. */
function underEmployers(entries: readonly OutlineExperience[]): OutlineExperience[] {
  const found: OutlineExperience[] = [];
  for (const own of entries) {
    const { title, organisation } = found.at(-1) ?? {};
    const isBelow = organisation !== undefined && title !== undefined && organisation.end < title.start;
    const isOneOfSeveral = isBelow && own.organisation === undefined && own.title !== undefined;
    found.push(isOneOfSeveral ? { ...own, organisation } : own);
  }
  return found;
}

function datedLine(line: TextLine, at: number): DatedLine[] {
  const range = dateRanges(line.text)[0];
  if (range === undefined || (line.bullet && line.text.length > HEADER_MAX_CHARACTERS)) return [];
  const others = line.text.slice(0, range.start) + line.text.slice(range.end);
  if (others.length > HEADER_MAX_CHARACTERS) return [];
  if (line.bullet && range.start > 0 && range.end < line.text.length - 1 && others.length > 60) return [];
  const shifted = { ...range, start: line.start + range.start, end: line.start + range.end };
  const inline = headerCells([line], [shifted]).cells.length > 0;
  return [{ at, range: shifted, inline }];
}

/** Index of the first header line above the dates: at most three, fewer when the dates' line is one itself. */
function headerStart(lines: readonly TextLine[], dated: DatedLine, previousAt: number | undefined): number {
  const floor = Math.max(dated.at - HEADER_LINES_ABOVE + (dated.inline ? 1 : 0), (previousAt ?? -1) + 1);
  let start = dated.at;
  while (start > floor && isHeaderLine(lines[start - 1]) && !runsOn(lines, start - 1, previousAt)) start -= 1;
  if (dated.inline && isTitledBelow(lines, start, dated.at)) return dated.at;
  return isBelowEmployer(lines, start, previousAt) ? start - 1 : start;
}

/** Whether the title is the line below the dates and no line down to them has one. */
function isTitledBelow(lines: readonly TextLine[], from: number, datedAt: number): boolean {
  const below = lines[datedAt + 1];
  const isTitled = lines.slice(from, datedAt + 1).some(({ text }) => hasTitleNoun(text));
  return !isTitled && below !== undefined && !below.bullet && isHeaderLine(below) && isShortTitle(below);
}

/** LinkedIn puts the employer of several positions above how long they took together. */
function isBelowEmployer(lines: readonly TextLine[], at: number, previousAt: number | undefined): boolean {
  const line = lines[at];
  return line !== undefined && isTenure(line) && at - 1 > (previousAt ?? -1) && isHeaderLine(lines[at - 1]);
}

function isHeaderLine(line: TextLine | undefined): boolean {
  if (line === undefined || line.bullet || line.text.length > HEADER_MAX_CHARACTERS) return false;
  return (
    !/[.;:]$/.test(line.text.replace(/\b(?:Inc|Ltd|Co|Corp|LLC|St)\.$/i, '')) &&
    (/^[#*_\s]*[\p{Lu}\d(“"]/u.test(line.text) || isShortTitle(line))
  );
}

/** In small letters only what ends with its noun is one: "software engineer", not "mentor for interns". */
function isShortTitle(line: TextLine): boolean {
  const [cell = ''] = line.text.split(/\t|\s{2,}/);
  if (!hasTitleNoun(cell) || cell.split(/\s+/).length > TITLE_MAX_WORDS) return false;
  return !/^\p{Ll}+(?:\s|$)/u.test(cell) || (hasTitleNoun(cell.replace(/^.*\s/, '')) && !namesSeveral(cell));
}

/** Whether a line goes on with the sentence of the line above it. */
function runsOn(lines: readonly TextLine[], at: number, previousAt: number | undefined): boolean {
  const above = lines[at - 1];
  const line = lines[at];
  if (above === undefined || line === undefined || at - 1 <= (previousAt ?? -1)) return false;
  if (isShortTitle(line)) return false;
  const longest = Math.max(...lines.map(({ text }) => text.length));
  const full = Math.min(FULL_LINE_CHARACTERS, FULL_LINE_SHARE * longest);
  return line.index === above.index + 1 && above.text.length > full && !/[.!?:]$/.test(above.text);
}

function entry(lines: readonly TextLine[], dated: DatedLine, from: number, to: number): OutlineExperience {
  const own = lines.slice(from, to);
  const header = lines.slice(from, headerEnd(lines, dated, from, to));
  const span = spanOf(own) ?? dated.range;
  return { span, dates: datesSpan(dated.range), ...entryHeader(header, [dated.range]) };
}

/** Header lines go on below the dates only when none stands above and the dates' line does not say both. */
function headerEnd(lines: readonly TextLine[], dated: DatedLine, from: number, to: number): number {
  if (from < dated.at && !(dated.at - from === 0)) return dated.at + 1;
  const below = dated.inline ? HEADER_LINES_BELOW : HEADER_LINES_BELOW + 1;
  let end = dated.at + 1;
  const most = (at: number) => (at === dated.at + 1 ? FIRST_LINE_MAX_WORDS : SECOND_LINE_MAX_WORDS);
  while (
    end < to &&
    end <= dated.at + below &&
    isHeaderLine(lines[end]) &&
    wordsOf(lines[end]) <= most(end)
  ) {
    end += 1;
  }
  return end;
}

function wordsOf(line: TextLine | undefined): number {
  return line === undefined ? 0 : line.text.split(/\s+/).length;
}

function datesSpan({ start, end }: DateRange): Span {
  return { start, end };
}

/** Without dates a position begins with the first line, and with each header that sets title and employer apart. */
function undatedEntries(lines: readonly TextLine[]): OutlineExperience[] {
  const starts = lines.flatMap((line, at) => (at === 0 || isWholeHeader(line) ? [at] : []));
  return starts.flatMap((from, k) => {
    const span = spanOf(lines.slice(from, starts[k + 1]));
    return span === undefined ? [] : [{ span, ...entryHeader(lines.slice(from, from + 1), []) }];
  });
}

function isWholeHeader(line: TextLine): boolean {
  if (!isHeaderLine(line) || wordsOf(line) > FIRST_LINE_MAX_WORDS) return false;
  const { cells } = headerCells([line], []);
  const titled = cells.filter(({ text }) => hasTitleNoun(text));
  return titled.length === 1 && cells.length > 1;
}
