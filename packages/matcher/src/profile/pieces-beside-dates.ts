import { dateRanges, dates } from './date-range.js';
import { type LinePiece, piecesBeside } from './line-piece.js';

/** What of a line stands beside its dates. */
export function piecesBesideDates(line: LinePiece): LinePiece[] {
  const cuts = [...dateRanges(line.text), ...dates(line.text)].map(({ start, end }) => ({
    start: line.start + start,
    end: line.start + end,
  }));
  return piecesBeside(line, cuts);
}
