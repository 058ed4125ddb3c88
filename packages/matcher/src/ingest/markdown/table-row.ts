/** What stands between the headings of a table and its rows: `|---|:-:|`. */
const UNDER_HEADINGS = /^\s*\|?(?:\s*:?-+:?\s*\|)+(?:\s*:?-+:?)?\s*$/;

/** Whether a line holds the headings of a table (GitHub Flavored Markdown, section 4.10). */
export function isTableStart(line: string, next = ''): boolean {
  return line.includes('|') && UNDER_HEADINGS.test(next);
}

/** The cells of a row of a table; nothing for the line under the headings. */
export function tableRow(line: string): readonly string[] | undefined {
  if (UNDER_HEADINGS.test(line)) return undefined;
  const bare = line
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return bare.split(/(?<!\\)\|/).map((cell) => cell.trim());
}
