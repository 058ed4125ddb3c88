import { stringEnd } from './json-string-end.js';

const QUOTE = 0x22;
const COMMA = 0x2c;
const OPEN = new Set([0x5b, 0x7b]);
const CLOSE = new Set([0x5d, 0x7d]);
const SPACE = new Set([0x20, 0x09, 0x0a, 0x0d]);

/**
 * The elements of a JSON array, unparsed, one by one: an element that is wrong in itself leaves the others
 * whole, and the array is never in memory parsed. Text after the array's end comes as one more element, and
 * so does what an unfinished array ends with.
 */
export function* jsonElements(utf8: Buffer): Generator<Buffer> {
  let depth = 0;
  let start = utf8.indexOf('[') + 1;
  for (let at = start; at < utf8.length; at++) {
    const byte = utf8[at] ?? 0;
    if (byte === QUOTE) at = stringEnd(utf8, at);
    else if (OPEN.has(byte)) depth++;
    else if (depth > 0) depth -= CLOSE.has(byte) ? 1 : 0;
    else if (byte === COMMA || CLOSE.has(byte)) {
      yield* element(utf8, start, at);
      start = at + 1;
    }
  }
  yield* element(utf8, start, utf8.length);
}

function* element(utf8: Buffer, from: number, to: number): Generator<Buffer> {
  let start = from;
  while (start < to && SPACE.has(utf8[start] ?? 0)) start++;
  if (start < to) yield utf8.subarray(start, to);
}
