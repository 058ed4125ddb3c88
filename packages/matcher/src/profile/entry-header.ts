import type { Span } from '../domain/span.js';
import { PLACES } from '../taxonomy/places.js';
import type { DateRange } from './date-range.js';
import type { TextLine } from './text-line.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

/** What the header lines of a position name. */
export interface EntryHeader {
  readonly title?: Span;
  readonly organisation?: Span;
  readonly location?: Span;
}

interface Piece extends Span {
  readonly text: string;
}

const SEPARATOR = /\t+|\s{3,}|\s+[|·•–—]\s+|\s+-\s+|\s*;\s+|,\s+|\s+at\s+(?=\p{Lu})|\s+@\s+|\s*ï¼\S*\s*/gu;
const PLACE_LIKE =
  /^(?:City|State|Remote|[\p{Lu}][\p{L}.'-]+(?:\s[\p{Lu}][\p{L}.'-]+){0,2}(?:,?\s+[A-Z]{2})?|[A-Z]{2})$/u;
const TENURE = /^\(?\d+ (?:years?|months?|yrs?|mos?)(?: \d+ (?:months?|mos?))?\)?$/i;

/** Tells title, organisation and place apart in the header lines of a position, its dates taken out. */
export function entryHeader(lines: readonly TextLine[], ranges: readonly DateRange[]): EntryHeader {
  const pieces = lines.flatMap((line) => piecesOf(line, ranges));
  const title = pieces.find((piece) => hasTitleNoun(piece.text) && !startsLikeOrganisation(piece.text));
  const places = pieces.filter((piece) => piece !== title && isPlace(piece.text));
  const others = pieces.filter((piece) => piece !== title && !places.includes(piece));
  const organisation = others.find((piece) => hasOrganisationWord(piece.text)) ?? others[0];
  const untitled = title ?? others.find((piece) => piece !== organisation);
  return {
    ...(untitled && { title: spanOf(untitled) }),
    ...(organisation && { organisation: spanOf(organisation) }),
    ...(places[0] && { location: { start: places[0].start, end: (places.at(-1) ?? places[0]).end } }),
  };
}

function spanOf({ start, end }: Piece): Span {
  return { start, end };
}

/** "Law Offices of a Trial Lawyer" names an organisation though it holds a title's noun. */
function startsLikeOrganisation(text: string): boolean {
  return /^(?:university|college|hospital|school|department|law offices?|institute|bank|office) (?:of|for)\b/i.test(
    text,
  );
}

function isPlace(text: string): boolean {
  if (/^(?:city|state|remote)$/i.test(text)) return true;
  if (hasOrganisationWord(text) || !PLACE_LIKE.test(text)) return false;
  const mention = PLACES.find(text, { abbreviations: true })[0];
  return (
    mention !== undefined &&
    mention.end - mention.start >= 2 &&
    (mention.end === text.length || mention.start === 0)
  );
}

function piecesOf(line: TextLine, ranges: readonly DateRange[]): Piece[] {
  const cuts = ranges.filter((range) => range.start < line.end && line.start < range.end);
  const stretches = cuts.reduce<Piece[]>(
    (pieces, cut) => pieces.flatMap((piece) => without(piece, cut)),
    [{ text: line.text, start: line.start, end: line.end }],
  );
  return stretches.flatMap(split).filter((piece) => /\p{L}{2}/u.test(piece.text) && !TENURE.test(piece.text));
}

function without(piece: Piece, cut: Span): Piece[] {
  if (cut.end <= piece.start || cut.start >= piece.end) return [piece];
  return [slice(piece, 0, cut.start - piece.start), slice(piece, cut.end - piece.start, piece.text.length)];
}

function split(piece: Piece): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const match of piece.text.matchAll(SEPARATOR)) {
    pieces.push(slice(piece, from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, slice(piece, from, piece.text.length)];
}

/** A part of a piece without the white space, brackets and dashes around it. */
function slice(piece: Piece, from: number, to: number): Piece {
  const raw = piece.text.slice(Math.max(0, from), Math.max(0, to));
  const lead = /^[\s,|()·•–—:-]*/u.exec(raw)?.[0].length ?? 0;
  const text = raw
    .slice(lead)
    .replace(/[\s,|(·•–—:-]+$/u, '')
    .replace(/^([^(]*)\)$/, '$1');
  const start = piece.start + from + lead;
  return { text, start, end: start + text.length };
}
