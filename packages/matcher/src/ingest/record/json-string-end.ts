const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/** Where the JSON string that begins at `open` has its closing quote; the length of the text when it has none. */
export function stringEnd(utf8: Buffer, open: number): number {
  let end = utf8.indexOf(QUOTE, open + 1);
  while (end >= 0 && isEscaped(utf8, end)) end = utf8.indexOf(QUOTE, end + 1);
  return end < 0 ? utf8.length : end;
}

function isEscaped(utf8: Buffer, at: number): boolean {
  let backslashes = 0;
  while (utf8[at - 1 - backslashes] === BACKSLASH) backslashes++;
  return backslashes % 2 === 1;
}
