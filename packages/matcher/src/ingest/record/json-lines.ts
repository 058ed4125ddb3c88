const LINE_FEED = 0x0a;

/** The lines of JSON Lines that are not blank. */
export function* jsonLines(utf8: Buffer): Generator<Buffer> {
  let start = 0;
  while (start < utf8.length) {
    const found = utf8.indexOf(LINE_FEED, start);
    const end = found < 0 ? utf8.length : found;
    const line = utf8.subarray(start, end);
    if (!isBlank(line)) yield line;
    start = end + 1;
  }
}

function isBlank(line: Buffer): boolean {
  return line.every((byte) => byte === 0x20 || byte === 0x09 || byte === 0x0d);
}
