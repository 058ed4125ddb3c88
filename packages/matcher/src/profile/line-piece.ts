import { overlaps, type Span } from '../domain/span.js';

/** A part of a line between two separators. */
export interface LinePiece extends Span {
  readonly text: string;
}

/**
 * The parts of a line between the matches of a separator, without the white space, commas, bars, brackets,
 * dashes and marks of Markdown around them.
 */
export function linePieces(line: LinePiece, separator: RegExp): LinePiece[] {
  const pieces: LinePiece[] = [];
  let from = 0;
  for (const match of line.text.matchAll(separator)) {
    pieces.push(pieceOf(line, from, match.index));
    from = match.index + match[0].length;
  }
  return [...pieces, pieceOf(line, from, line.text.length)].filter(({ text }) => text !== '');
}

/** What of a line stands beside some stretches of the document, such as its dates. */
export function piecesBeside(line: LinePiece, cuts: readonly Span[]): LinePiece[] {
  return cuts
    .filter((cut) => overlaps(cut, line))
    .reduce<LinePiece[]>(
      (pieces, cut) => pieces.flatMap((piece) => pieceBeside(piece, cut)),
      [{ text: line.text, start: line.start, end: line.end }],
    );
}

function pieceBeside(piece: LinePiece, cut: Span): LinePiece[] {
  if (!overlaps(cut, piece)) return [piece];
  return [
    pieceOf(piece, 0, cut.start - piece.start),
    pieceOf(piece, cut.end - piece.start, piece.text.length),
  ];
}

/** "Nurse (part-time, 2019 - 2021)": what stands in brackets with the dates goes with them. */
export function withoutOpenBracket(stretch: LinePiece): LinePiece {
  const open = /\s\([^()]*$/u.exec(stretch.text);
  return open === null ? stretch : pieceOf(stretch, 0, open.index);
}

/** The part of a line from one offset in it to another, trimmed as `linePieces` does. */
export function pieceOf(line: LinePiece, from: number, to: number): LinePiece {
  const raw = line.text.slice(Math.max(0, from), Math.max(0, to));
  const lead = /^[\s,|()·•–—:#*_-]*/u.exec(raw)?.[0].length ?? 0;
  const text = raw
    .slice(lead)
    .replace(/(?<![\s,|(·•–—:*_-])[\s,|(·•–—:*_-]+$/u, '')
    .replace(/^([^(]*)\)$/, '$1');
  const start = line.start + Math.max(0, from) + lead;
  return { text, start, end: start + text.length };
}
