import { overlaps, type Span } from '../domain/span.js';
import { isEverydayTitle } from '../taxonomy/title-mentions.js';
import type { DateRange } from './date-range.js';
import { isFieldOfWork } from './field-of-work.js';
import { type HeaderCell, headerCells } from './header-cell.js';
import { type LinePiece, pieceOf } from './line-piece.js';
import type { TextLine } from './text-line.js';
import { afterTitleNoun, hasOrganisationWord, hasTitleNoun, namesSeveral } from './title-words.js';

/** What the header lines of a position name. */
export interface EntryHeader {
  readonly title?: Span;
  readonly organisation?: Span;
  readonly location?: Span;
  /** What else is named, in the title too: departments, and what may be the employer where that is not certain. */
  readonly asides: readonly Span[];
}

const ORGANISATION_MAX_WORDS = 7;
const CITY_LIKE = /^\p{Lu}\p{Ll}+$/u;
const DEPARTMENT = /^(?:department|dept|division|unit) of\b|\b(?:department|dept|division|unit|ward|team)$/i;

interface Named {
  readonly title?: LinePiece | undefined;
  readonly organisation?: LinePiece | undefined;
}

/** Tells title, organisation and place apart in the header lines of a position, its dates taken out. */
export function entryHeader(lines: readonly TextLine[], ranges: readonly DateRange[]): EntryHeader {
  const { cells, places } = headerCells(lines, ranges);
  const { title, organisation } = named(cells);
  const [location] = places;
  const isKnown = (part: LinePiece): boolean =>
    isWithin(part, organisation) ||
    (isWithin(part, title) && (namesTitle(part) || title?.text === part.text));
  const asides = cells
    .flatMap(({ parts }) => parts)
    .filter((part) => !isKnown(part) && !isFieldOfWork(part.text));
  return {
    ...(title && { title: spanOf(title) }),
    ...(organisation && { organisation: spanOf(organisation) }),
    ...(location && { location }),
    asides: asides.map(spanOf),
  };
}

function isWithin(part: Span, other: Span | undefined): boolean {
  return other !== undefined && overlaps(part, other);
}

function spanOf({ start, end }: Span): Span {
  return { start, end };
}

function named(cells: readonly HeaderCell[]): Named {
  const titled = cells.filter((cell) => [cell, ...cell.parts].some(namesTitle));
  const title = titled.find(({ text }) => !hasOrganisationWord(text)) ?? titled[0];
  if (title === undefined) return untitled(cells);
  const organisation = organisationBeside(title, cells);
  if (organisation === undefined) return titleAndOrganisation(title);
  return { title: withoutUnit(title), organisation: nameOf(organisation) };
}

/** The organisation's cell without the city that may stand behind its name: "Larkmere Sensors, Haifa". */
function nameOf(cell: HeaderCell): LinePiece {
  const [last, before] = [cell.parts.at(-1), cell.parts.at(-2)];
  const isCity = last !== undefined && CITY_LIKE.test(last.text) && !hasOrganisationWord(last.text);
  return isCity && before !== undefined ? pieceOf(cell, 0, before.end - cell.start) : cell;
}

/**
 * The employer among the other cells. What stands on the title's line may be a department or field of the title, the
 * employer then stands on a line of its own, or last.
 */
function organisationBeside(title: HeaderCell, cells: readonly HeaderCell[]): HeaderCell | undefined {
  const others = cells.filter((cell) => cell !== title && mayBeEmployer(cell));
  const apart = others.filter(({ at }) => at !== title.at);
  if (apart.length > 0) return apart.find(({ text }) => hasOrganisationWord(text)) ?? apart[0];
  return others.findLast(({ text }) => hasOrganisationWord(text)) ?? others.at(-1);
}

function mayBeEmployer({ text }: LinePiece): boolean {
  return !DEPARTMENT.test(text) && !isFieldOfWork(text);
}

/** "Medical Director, Wound Care Center" at a hospital: the unit is none of the title. */
function withoutUnit(cell: HeaderCell): LinePiece {
  const from = cell.parts.findIndex(namesTitle);
  const unit = cell.parts.findIndex(({ text }, k) => k > from && isUnit(text));
  const last = cell.parts[unit - 1];
  return last === undefined ? cell : pieceOf(cell, 0, last.end - cell.start);
}

function isUnit(text: string): boolean {
  return hasOrganisationWord(text) || DEPARTMENT.test(text);
}

/** Cells that name no title: what is not the organisation is taken for one. */
function untitled(cells: readonly HeaderCell[]): Named {
  const pieces = cells.length === 1 ? cells.flatMap(({ parts }) => parts) : cells;
  const employers = pieces.filter(mayBeEmployer);
  const organisation = employers.find(({ text }) => hasOrganisationWord(text)) ?? employers[0];
  return { title: pieces.find((piece) => piece !== organisation), organisation };
}

/** What begins so says what the person does, not what the person is. */
const DUTY =
  /^(?:works?|worked|working|assists?|assisted|supports?|supported|helps?|sells?|sold|manages|managed|trains|teaches|treats?|treated|sees|saw|runs|reads|fits|builds|built|meets|hires|hired|coordinates|supervises|supervised|reviews|reviewed|interviews|performs|performed|provides|provided|scores|administers|refers|prepares|cleans)\b/i;

function namesTitle({ text }: LinePiece): boolean {
  return (hasTitleNoun(text) || isEverydayTitle(text)) && !startsLikeOrganisation(text) && !DUTY.test(text);
}

/** A cell that holds both: "Staff Nurse, Orrin Clinic", "Founder, President and CEO, Acme", "Staff Nurse Orrin Clinic". */
function titleAndOrganisation(cell: HeaderCell): Named {
  const from = cell.parts.findIndex(namesTitle);
  if (from === -1) return { title: cell };
  let to = from + 1;
  while (to < cell.parts.length && isMoreOfTitle(cell.parts[to])) to += 1;
  const [first, last] = [cell.parts[from], cell.parts[to - 1]];
  if (first === undefined || last === undefined) return { title: cell };
  const others = cell.parts.filter((part, k) => (k < from || k >= to) && mayBeEmployer(part));
  const title = pieceOf(cell, first.start - cell.start, last.end - cell.start);
  const organisation = others.findLast(({ text }) => hasOrganisationWord(text)) ?? others.at(-1);
  return organisation === undefined ? splitBehindNoun(title) : { title, organisation };
}

function isMoreOfTitle(part: LinePiece | undefined): boolean {
  return (
    part !== undefined && namesTitle(part) && !hasOrganisationWord(part.text) && !namesSeveral(part.text)
  );
}

/** "Finance Manager Larkmere Hospital": the organisation follows the title's noun without any mark. */
function splitBehindNoun(piece: LinePiece): Named {
  const at = afterTitleNoun(piece.text);
  if (/^\s*\(/.test(piece.text.slice(at))) return { title: piece };
  const organisation = pieceOf(piece, at, piece.text.length);
  const isName = /^\p{Lu}/u.test(organisation.text) && hasOrganisationWord(organisation.text);
  if (!isName || organisation.text.split(/\s+/).length > ORGANISATION_MAX_WORDS) return { title: piece };
  return { title: pieceOf(piece, 0, at), organisation };
}

/** "Law Offices of a Trial Lawyer" names an organisation though it holds a title's noun. */
function startsLikeOrganisation(text: string): boolean {
  return /^(?:university|college|hospital|school|department|law offices?|institute|bank|office) (?:of|for)\b/i.test(
    text,
  );
}
