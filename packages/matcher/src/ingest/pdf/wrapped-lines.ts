import type { LinkedinLine } from './linkedin-lines.js';

/** Baselines this far apart, in points, have a blank line between them. */
const BLANK_LINE_GAP = 24;

/** Lines of one paragraph as one text: nothing between the parts of a word broken at a hyphen or slash. */
export function joinWrapped(lines: readonly LinkedinLine[]): string {
  return lines.reduce((text, line) => (text === '' ? line.text : text + joint(text) + line.text), '');
}

function joint(text: string): string {
  return /[\p{L}\d][-/]$/u.test(text) ? '' : ' ';
}

/**
 * Text in which each line that only goes on with the one above, because its first word had no room there, is joined
 * to it; other line breaks are the writer's own.
 * @param left,right edges of the column in points
 */
export function unwrapped(lines: readonly LinkedinLine[], left: number, right: number): string {
  const paragraphs: LinkedinLine[][] = [];
  for (const line of lines) {
    const above = paragraphs.at(-1)?.at(-1);
    const goesOn =
      above !== undefined && (line.gap ?? 0) < BLANK_LINE_GAP && hadNoRoom(above, line, left, right);
    if (goesOn) paragraphs.at(-1)?.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map(joinWrapped).join('\n');
}

function hadNoRoom(above: LinkedinLine, line: LinkedinLine, left: number, right: number): boolean {
  if (/\p{L}-$/u.test(above.text)) return true;
  const firstWord = /^\S+/.exec(line.text)?.[0] ?? '';
  const perCharacter = (line.right - left) / Math.max(1, line.text.length);
  return above.right + (firstWord.length + 1) * perCharacter > right;
}
