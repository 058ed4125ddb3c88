import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { dateRanges, dates } from './date-range.js';
import { type LinePiece, linePieces, piecesBeside } from './line-piece.js';
import { namesDegree } from './names-degree.js';

const MAX_WORDS = 10;
const SEPARATOR = /[\t|·•;*]+\s*|,\s+|\s{3,}|(?<=\p{Ll})\.(?:\s+|$)|\s+:\s+/gu;
/** "Airline Dispatcher Certified", "Certified Harness Fitter": nothing but what is granted. */
const STATES_GRANT =
  /^(?:certified|licen[sc]ed) (?:(?:in|as an?) )?\p{Lu}|\S \(?(?:certified|certifications?|certificate|licen[sc]ed?)\)?$/iu;
/** A duty, or what is wanted and not held. */
const NO_HOLDER =
  /^(?:\p{L}+(?:ing|ed)\b(?<!certified|licen[sc]ed)|the|an?|and|currently|or|not|no|self|non|state|all|any|other|various|driver['’]?s?|valid|obtain|maintain|pursu|working|software|graduate|postgraduate|gift|birth|death|product|quality|vendor|customer)\b|\bdriver['’]?s? licen/iu;

/** Items of lists of skills, of studies and of the rest that are nothing but the statement of a credential. */
export function grantedItems(
  masked: string,
  { skills, education, rest }: Pick<Outline, 'skills' | 'education' | 'rest'>,
): Span[] {
  return [...skills, ...education.map(({ span }) => span), ...rest]
    .flatMap((span) => linesOf(masked, span))
    .flatMap(piecesOf)
    .filter(({ text }) => isGrant(text))
    .map(({ start, end }) => ({ start, end }));
}

function isGrant(text: string): boolean {
  if (text.split(/\s+/).length > MAX_WORDS || namesDegree(text)) return false;
  return STATES_GRANT.test(text) && !NO_HOLDER.test(text);
}

function linesOf(masked: string, { start, end }: Span): LinePiece[] {
  return [...masked.slice(start, end).matchAll(/[^\r\n]+/g)].map(({ index, 0: text }) => ({
    text,
    start: start + index,
    end: start + index + text.length,
  }));
}

function piecesOf(line: LinePiece): LinePiece[] {
  const cuts = [...dateRanges(line.text), ...dates(line.text)].map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  return piecesBeside(line, cuts).flatMap((piece) => linePieces(piece, SEPARATOR));
}
