import type { TextLine } from './text-line.js';

const FIELD = /^\s*[\p{L}][\p{L} /-]{1,24}:\s*\S/u;
const SEPARATOR = /\s*[|;]\s*/gu;
/** A line of fewer labelled fields is read as it stands. */
const MIN_FIELDS = 3;

/** The fields of a line such as `title: Nurse | state: NE | since: 2015`, a line each; other lines as they are. */
export function fieldLines(line: TextLine): TextLine[] {
  const pieces = line.text.split(SEPARATOR);
  if (pieces.length < MIN_FIELDS || pieces.filter((piece) => FIELD.test(piece)).length < MIN_FIELDS)
    return [line];
  const lines: TextLine[] = [];
  let from = 0;
  const cut = (to: number) => {
    const text = line.text.slice(from, to);
    if (text !== '') lines.push({ ...line, text, start: line.start + from, end: line.start + to });
  };
  for (const match of line.text.matchAll(SEPARATOR)) {
    cut(match.index);
    from = match.index + match[0].length;
  }
  cut(line.text.length);
  return lines;
}
