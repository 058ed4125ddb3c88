import { stringEnd } from './json-string-end.js';

const QUOTE = 0x22;
const COLON = 0x3a;
const OPEN_LIST = 0x5b;
const OPEN_OBJECT = 0x7b;
const OPEN = new Set([OPEN_LIST, OPEN_OBJECT]);
const CLOSE = new Set([0x5d, 0x7d]);

/** Names that lists of people go by in the answers of APIs and in exports. */
const LISTS = new Set([
  'data',
  'results',
  'candidates',
  'people',
  'persons',
  'profiles',
  'experts',
  'opportunities',
  'records',
  'items',
  'elements',
  'users',
  'resumes',
]);
/** What only a person's own record has. */
const OF_ONE =
  /^(?:name|(?:first|last|full|given|family)_?name|basics|headline|summary|skills|experiences?|education|publications|work)$/i;

/**
 * The list of people that an object holds beside figures of its own (`{ "success": true, "results": [ … ] }`), as
 * the bytes of that array, or nothing where the object is a record itself. Nothing is parsed.
 */
export function envelopedArray(utf8: Buffer): Buffer | undefined {
  let found: Buffer | undefined;
  for (const { key, start, end } of topLevelFields(utf8)) {
    if (OF_ONE.test(key)) return undefined;
    if (found === undefined && LISTS.has(key.toLowerCase()) && holdsObjects(utf8, start)) {
      found = utf8.subarray(start, end);
    }
  }
  return found;
}

interface Field {
  readonly key: string;
  /** Where the value begins, and where it has ended. */
  readonly start: number;
  readonly end: number;
}

function* topLevelFields(utf8: Buffer): Generator<Field> {
  let at = skipSpace(utf8, 0);
  if (utf8[at] !== OPEN_OBJECT) return;
  at = skipSpace(utf8, at + 1);
  while (utf8[at] === QUOTE) {
    const keyEnd = stringEnd(utf8, at);
    const colon = skipSpace(utf8, keyEnd + 1);
    if (utf8[colon] !== COLON) return;
    const start = skipSpace(utf8, colon + 1);
    const end = valueEnd(utf8, start);
    yield { key: utf8.toString('utf8', at + 1, keyEnd), start, end };
    at = skipSpace(utf8, end + 1);
  }
}

function holdsObjects(utf8: Buffer, start: number): boolean {
  return utf8[start] === OPEN_LIST && utf8[skipSpace(utf8, start + 1)] === OPEN_OBJECT;
}

function skipSpace(utf8: Buffer, from: number): number {
  let at = from;
  while (at < utf8.length && (utf8[at] ?? 0) <= 0x20) at++;
  return at;
}

/** Where the value that begins at `start` has ended: at the comma or bracket that follows it. */
function valueEnd(utf8: Buffer, start: number): number {
  let depth = 0;
  let at = start;
  while (at < utf8.length) {
    const byte = utf8[at] ?? 0;
    if (byte === QUOTE) at = stringEnd(utf8, at);
    else if (OPEN.has(byte)) depth++;
    else if (CLOSE.has(byte)) depth--;
    else if (depth === 0 && byte === 0x2c) return at;
    if (depth < 0) return at;
    at++;
  }
  return at;
}
