import { clip, displayWidth } from './display-width.js';

/**
 * Cuts a text into lines at its spaces. A word that is too long for a line is clipped.
 * @param indent put before every line but the first
 */
export function wrap(text: string, columns: number, indent = ''): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (displayWidth(longer) <= columns || line === '') line = longer;
    else {
      lines.push(line);
      line = indent + word;
    }
  }
  return [...lines, line].map((one) => clip(one, columns));
}
