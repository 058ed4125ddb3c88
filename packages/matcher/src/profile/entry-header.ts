import type { Span } from '../domain/span.js';
import { isEverydayTitle } from '../taxonomy/title-mentions.js';
import type { DateRange } from './date-range.js';
import { isFieldOfWork } from './field-of-work.js';
import { type LinePiece, linePieces, pieceOf } from './line-piece.js';
import { isPlaceName, isRegionName } from './place-name.js';
import { sentences } from './sentences.js';
import type { TextLine } from './text-line.js';
import { hasOrganisationWord, hasTitleNoun } from './title-words.js';

/** What the header lines of a position name. */
export interface EntryHeader {
  readonly title?: Span;
  readonly organisation?: Span;
  readonly location?: Span;
  /** What else is named: departments, and what may be the employer where that is not certain. */
  readonly asides: readonly Span[];
}

const SEPARATOR = /\t+|\s{3,}|\s+[|·•–—]\s+|\s+-\s+|\s*;\s+|,\s+|\s+at\s+(?=\p{Lu})|\s+@\s+|\s*ï¼\S*\s*/gu;
const CITY_LIKE = /^\p{Lu}[\p{L}'’-]+$/u;
const DEPARTMENT = /^(?:department|dept|division|unit) of\b|\b(?:department|dept|division|unit|ward|team)$/i;
/** How long, as LinkedIn adds it up. */
const TENURE = /^\(?\d+ (?:years?|months?|yrs?|mos?)(?: \d+ (?:months?|mos?))?\)?$/i;

/** A piece of the header, and which of its lines it stands on. */
interface HeaderPiece extends LinePiece {
  readonly at: number;
}

/** Tells title, organisation and place apart in the header lines of a position, its dates taken out. */
export function entryHeader(lines: readonly TextLine[], ranges: readonly DateRange[]): EntryHeader {
  const pieces = lines.flatMap((line, at) => piecesOf(line, ranges).map((piece) => ({ ...piece, at })));
  const title = titleOf(pieces);
  const places = placesOf(pieces.filter((piece) => piece !== title));
  const others = pieces.filter((piece) => piece !== title && !places.includes(piece));
  const organisation = organisationOf(others, title);
  const untitled = title ?? others.find((piece) => piece !== organisation);
  const location = locationOf(pieces, places);
  const asides = others.filter(
    (piece) => piece !== organisation && piece !== untitled && !isFieldOfWork(piece.text),
  );
  return {
    ...(untitled && { title: spanOf(untitled) }),
    ...(organisation && { organisation: spanOf(organisation) }),
    ...(location && { location }),
    asides: asides.map(spanOf),
  };
}

/** What begins so says what the person does, not what the person is. */
const DUTY =
  /^(?:works?|worked|working|assists?|assisted|supports?|supported|helps?|sells?|sold|manages|managed|trains|teaches|treats?|treated|sees|saw|runs|reads|fits|builds|built|meets|hires|hired|coordinates|supervises|supervised|reviews|reviewed|interviews|performs|performed|provides|provided|scores|administers|refers|prepares|cleans)\b/i;

/** The first piece with a title's noun; "Abelwood & Partners" has one too, the title then stands on another line. */
function titleOf(pieces: readonly HeaderPiece[]): HeaderPiece | undefined {
  const [first, ...others] = pieces.filter(
    ({ text }) => isTitle(text) && !startsLikeOrganisation(text) && !DUTY.test(text),
  );
  if (first === undefined || !hasOrganisationWord(first.text)) return first;
  return others.find(({ at, text }) => at !== first.at && !hasOrganisationWord(text)) ?? first;
}

/** Pieces that name places; and one word before a state or country, where another piece may be the employer. */
function placesOf(pieces: readonly HeaderPiece[]): HeaderPiece[] {
  return pieces.filter(({ text, at }, k) => {
    if (isPlaceName(text)) return true;
    const [before, next] = [pieces[k - 1], pieces[k + 1]];
    const isBehindName = before !== undefined && !isPlaceName(before.text) && !isFieldOfWork(before.text);
    return isBehindName && next?.at === at && CITY_LIKE.test(text) && isRegionName(next.text);
  });
}

/** The first place and those that follow it at once: "Tampa", "FL". */
function locationOf(pieces: readonly HeaderPiece[], places: readonly HeaderPiece[]): Span | undefined {
  const first = places[0];
  if (first === undefined) return undefined;
  const following = pieces.slice(pieces.indexOf(first));
  const end = following.findIndex((piece) => !places.includes(piece));
  return { start: first.start, end: (end === -1 ? following.at(-1) : following[end - 1])?.end ?? first.end };
}

/**
 * The employer among the pieces that are neither title nor place. What stands on the title's line may be a
 * department or field of the title, the employer then stands on a line of its own, or last.
 */
function organisationOf(
  pieces: readonly HeaderPiece[],
  title: HeaderPiece | undefined,
): HeaderPiece | undefined {
  const named = pieces.filter(({ text }) => !DEPARTMENT.test(text) && !isFieldOfWork(text));
  const apart = named.filter(({ at }) => at !== title?.at);
  if (apart.length > 0) return apart.find(({ text }) => hasOrganisationWord(text)) ?? apart[0];
  return named.findLast(({ text }) => hasOrganisationWord(text)) ?? named.at(-1);
}

function spanOf({ start, end }: LinePiece): Span {
  return { start, end };
}

function isTitle(text: string): boolean {
  return hasTitleNoun(text) || isEverydayTitle(text);
}

/** "Law Offices of a Trial Lawyer" names an organisation though it holds a title's noun. */
function startsLikeOrganisation(text: string): boolean {
  return /^(?:university|college|hospital|school|department|law offices?|institute|bank|office) (?:of|for)\b/i.test(
    text,
  );
}

function piecesOf(line: TextLine, ranges: readonly DateRange[]): LinePiece[] {
  const cuts = ranges.filter((range) => range.start < line.end && line.start < range.end);
  const stretches = cuts.reduce<LinePiece[]>(
    (pieces, cut) => pieces.flatMap((piece) => without(piece, cut)),
    [{ text: line.text, start: line.start, end: line.end }],
  );
  return stretches
    .filter(({ text }, k) => k === 0 || !/^\s*[.;]/.test(text))
    .flatMap(firstSentence)
    .flatMap((stretch) => linePieces(stretch, SEPARATOR))
    .filter((piece) => /\p{L}{2}/u.test(piece.text) && !isTenure(piece));
}

/** Where a line goes on in prose, the header ends with its first sentence. */
function firstSentence(stretch: LinePiece): LinePiece[] {
  const [first] = sentences(stretch.text, { start: 0, end: stretch.text.length });
  if (first === undefined) return [];
  const goesOn = first.end < stretch.text.trimEnd().length;
  return [pieceOf(stretch, first.start, goesOn ? first.end - 1 : first.end)];
}

/** Whether a line or piece says nothing but how long a position was held: "3 years 3 months". */
export function isTenure({ text }: { readonly text: string }): boolean {
  return TENURE.test(text);
}

function without(piece: LinePiece, cut: Span): LinePiece[] {
  if (cut.end <= piece.start || cut.start >= piece.end) return [piece];
  return [
    pieceOf(piece, 0, cut.start - piece.start),
    pieceOf(piece, cut.end - piece.start, piece.text.length),
  ];
}
