import type { Span } from '../domain/span.js';
import type { DateRange } from './date-range.js';
import { type LinePiece, linePieces, pieceOf, piecesBeside, withoutOpenBracket } from './line-piece.js';
import { isPlaceName, isRegionName } from './place-name.js';
import { sentences } from './sentences.js';
import type { TextLine } from './text-line.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

/** What stands between two wide separators of a header line, its place taken off. */
export interface HeaderCell extends LinePiece {
  /** Its parts between commas, or on either side of an "at". */
  readonly parts: readonly LinePiece[];
  /** Which of the header's lines it stands on. */
  readonly at: number;
}

/** Header lines taken apart. */
export interface HeaderCells {
  readonly cells: readonly HeaderCell[];
  readonly places: readonly Span[];
}

const CELL =
  /\t+|[\s,]{1,9}(?:https?:\/\/|www\.)\S+|\s{2,}|\s+[|·•–—]\s+|\s+-\s+|\s*;\s+|\s+@\s+|\s*ï¼\S*\s*|\s+â€\S\s+/gu;
const PART =
  /,(?:\s+|(?=\p{Lu}\p{Ll}))(?![^()]{0,200}\)|(?:Inc|Ltd|LLC|LLP|LP|PLLC|PC|P\.C|P\.A|PA|Co|GmbH|S\.A)\b)|\s+at\s+(?=\p{Lu})/gu;
const CITY_LIKE = /^\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,2}$/u;
/** One or two words as cities have them, without initials or capitals within. */
const PLAIN_NAME = /^\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)?$/u;
const PLACEHOLDER = /^(?:city|state|remote)$/i;
/** How long, as LinkedIn adds it up. */
const TENURE = /^\(?\d+ (?:years?|months?|yrs?|mos?)(?: \d+ (?:months?|mos?))?\)?$/i;
const REGION_WITHIN = /,\s+(State|[A-Z]{2})\s+(?=\p{Lu}\p{L})/u;
const LABEL =
  /^(?:((?:job )?title|position|role|designation|employer|company|organi[sz]ation|firm|client)|\p{L}[\p{L} /&]{1,30}):\s+/iu;
/** As many words may end a name behind a full stop: "Larkmere. Co., Ltd." */
const NAME_ENDING_WORDS = 2;
const IN_BRACKETS = /\s*\(([^()]*)\)$/u;

/** Cuts header lines at wide separators, dates and times of tenure left out, places told apart. */
export function headerCells(lines: readonly TextLine[], ranges: readonly DateRange[]): HeaderCells {
  const cells: HeaderCell[] = [];
  const places: Span[] = [];
  for (const [at, line] of lines.entries()) {
    for (const piece of piecesOf(line, ranges)) {
      const { parts, place } = placeTakenOff(piece);
      const cell = cellOf(piece, parts);
      if (cell !== undefined) cells.push({ ...cell, at });
      if (place !== undefined) places.push(place);
    }
  }
  return { cells, places };
}

/** Whether a line or piece says nothing but how long a position was held: "3 years 3 months". */
export function isTenure({ text }: { readonly text: string }): boolean {
  return TENURE.test(text);
}

function piecesOf(line: TextLine, ranges: readonly DateRange[]): LinePiece[] {
  return piecesBeside(line, ranges)
    .map(withoutOpenBracket)
    .filter(({ text }, k) => k === 0 || !/^\s*[.;]/.test(text))
    .flatMap(firstSentence)
    .flatMap((stretch) => linePieces(stretch, CELL))
    .flatMap(cutBehindPlace)
    .flatMap(withoutLabel)
    .filter((piece) => /\p{L}{2}/u.test(piece.text) && !isTenure(piece));
}

/** Where a line goes on in prose, the header ends with its first sentence. */
function firstSentence(stretch: LinePiece): LinePiece[] {
  const [first] = sentences(stretch.text, { start: 0, end: stretch.text.length });
  if (first === undefined) return [];
  const goesOn =
    stretch.text
      .slice(first.end)
      .replace(/^[.;\s]+/, '')
      .split(/\s+/).length > NAME_ENDING_WORDS;
  return [pieceOf(stretch, first.start, goesOn ? first.end - 1 : stretch.text.length)];
}

/** "Employer: Larkmere Hospital" without its label; nothing of "Technologies: Java", which names neither. */
function withoutLabel(piece: LinePiece): LinePiece[] {
  const label = LABEL.exec(piece.text);
  if (label === null) return [piece];
  return label[1] === undefined ? [] : [pieceOf(piece, label[0].length, piece.text.length)];
}

/** "Larkmere Hospital Tampa, FL Staff Nurse": a region in the middle ends a cell. */
function cutBehindPlace(piece: LinePiece): LinePiece[] {
  const region = REGION_WITHIN.exec(piece.text);
  if (region === null || !isPlaceName(region[1] ?? '')) return [piece];
  const at = region.index + region[0].length;
  return [pieceOf(piece, 0, at), pieceOf(piece, at, piece.text.length)];
}

function cellOf(piece: LinePiece, parts: readonly LinePiece[]): Omit<HeaderCell, 'at'> | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  return { ...pieceOf(piece, first.start - piece.start, last.end - piece.start), parts };
}

interface PlacedParts {
  readonly parts: readonly LinePiece[];
  readonly place?: Span;
}

/** Takes the place off: "Larkmere Hospital, Tampa, FL", "Larkmere Hospital (Tampa)", "Larkmere, Tampa, FL, Staff Nurse". */
function placeTakenOff(piece: LinePiece): PlacedParts {
  const bracketed = IN_BRACKETS.exec(piece.text);
  if (bracketed !== null && mayBePlace(bracketed[1] ?? '', piece.text)) {
    const { parts } = placeTakenOff(pieceOf(piece, 0, bracketed.index));
    return { parts, place: { start: piece.start + bracketed.index, end: piece.end } };
  }
  const parts = linePieces(piece, PART);
  const end = parts.findLastIndex(({ text }) => isPlaceName(text)) + 1;
  if (end === 0) return { parts };
  const from = firstOfPlace(parts.slice(0, end));
  const [first, last] = [parts[from], parts[end - 1]];
  if (first === undefined || last === undefined) return { parts };
  if (isCountryFirst(parts, from, end)) return { parts: [], place: { start: first.start, end: piece.end } };
  const before = parts.slice(0, from);
  const named = PLACEHOLDER.test(first.text) ? withoutCity(before) : before;
  return { parts: [...named, ...parts.slice(end)], place: { start: first.start, end: last.end } };
}

/** "Israel, Rehovot" and nothing else. */
function isCountryFirst(parts: readonly LinePiece[], from: number, end: number): boolean {
  const behind = parts.slice(end);
  return (
    from === 0 && behind.length === 1 && behind.every(({ text }) => CITY_LIKE.test(text) && !isEmployer(text))
  );
}

function isEmployer(text: string): boolean {
  return hasOrganisationWord(text) || hasTitleNoun(text);
}

/** Index of the first part of the place that the parts end with. */
function firstOfPlace(parts: readonly LinePiece[]): number {
  const from = parts.findLastIndex(({ text }) => !isPlaceName(text)) + 1;
  const before = parts[from - 1]?.text ?? '';
  const isBeforeRegion = from === parts.length - 1 && isRegionName(parts[from]?.text ?? '');
  const isCity = isBeforeRegion && from > 1 && CITY_LIKE.test(before);
  return isCity && !hasOrganisationWord(before) ? from - 1 : from;
}

/** Places are known, or look like a city behind what is no title: "Larkmere (Raanana)", not "Nurse (Night)". */
function mayBePlace(text: string, around: string): boolean {
  return text.split(/\s*,\s*/).some(isPlaceName) || (PLAIN_NAME.test(text) && !hasTitleNoun(around));
}

/** "Company Name City", where the place's first word was not set apart. */
function withoutCity(parts: readonly LinePiece[]): readonly LinePiece[] {
  const last = parts.at(-1);
  const end = last?.text.replace(/\s+City$/i, '').length;
  return last === undefined || end === last.text.length
    ? parts
    : [...parts.slice(0, -1), pieceOf(last, 0, end ?? 0)];
}
