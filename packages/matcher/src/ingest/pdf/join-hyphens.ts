const OPEN_WORD = /(?<![\p{L}\d@/.:-])(\p{L}{2,})[-\u00ad\u2010]$/u;
const REST_OF_WORD = /^(\p{Ll}{2,})(?![\p{L}@/]|\.\p{L})[,.;:)]?\s*/u;

/**
 * Lines whose last word is broken by a hyphen get the rest of it from the line below. The hyphen goes when the whole
 * word stands elsewhere in the text, or when the writing program breaks words by itself and no part of it stands alone.
 * @param breaksWords whether the document was set by a program that hyphenates unasked, as TeX does
 */
export function joinHyphens(lines: readonly string[], breaksWords: boolean): string[] {
  if (!lines.some((line) => OPEN_WORD.test(line))) return [...lines];
  const words = new Set(
    lines
      .join('\n')
      .toLowerCase()
      .match(/[\p{L}-]+/gu),
  );
  const joined: string[] = [];
  for (const line of lines) {
    const above = joined.at(-1);
    const open = above === undefined ? undefined : OPEN_WORD.exec(above)?.[1];
    const rest = open === undefined ? null : REST_OF_WORD.exec(line);
    if (above === undefined || open === undefined || rest === null) {
      joined.push(line);
      continue;
    }
    const [whole, part = ''] = rest;
    const hyphen = keepsHyphen(open.toLowerCase(), part, words, breaksWords) ? '-' : '';
    joined[joined.length - 1] = above.slice(0, -1) + hyphen + whole.trimEnd();
    if (whole.length < line.length) joined.push(line.slice(whole.length));
  }
  return joined;
}

function keepsHyphen(open: string, rest: string, words: ReadonlySet<string>, breaksWords: boolean): boolean {
  if (words.has(open + rest)) return false;
  if (words.has(`${open}-${rest}`)) return true;
  return !breaksWords || words.has(open);
}
