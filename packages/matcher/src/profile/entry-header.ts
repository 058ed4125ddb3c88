import type { Span } from '../domain/span.js';
import { PLACES } from '../taxonomy/places.js';
import type { DateRange } from './date-range.js';
import { type LinePiece, linePieces, pieceOf } from './line-piece.js';
import type { TextLine } from './text-line.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

/** What the header lines of a position name. */
export interface EntryHeader {
  readonly title?: Span;
  readonly organisation?: Span;
  readonly location?: Span;
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

function spanOf({ start, end }: LinePiece): Span {
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

function piecesOf(line: TextLine, ranges: readonly DateRange[]): LinePiece[] {
  const cuts = ranges.filter((range) => range.start < line.end && line.start < range.end);
  const stretches = cuts.reduce<LinePiece[]>(
    (pieces, cut) => pieces.flatMap((piece) => without(piece, cut)),
    [{ text: line.text, start: line.start, end: line.end }],
  );
  return stretches
    .flatMap((stretch) => linePieces(stretch, SEPARATOR))
    .filter((piece) => /\p{L}{2}/u.test(piece.text) && !TENURE.test(piece.text));
}

function without(piece: LinePiece, cut: Span): LinePiece[] {
  if (cut.end <= piece.start || cut.start >= piece.end) return [piece];
  return [
    pieceOf(piece, 0, cut.start - piece.start),
    pieceOf(piece, cut.end - piece.start, piece.text.length),
  ];
}
