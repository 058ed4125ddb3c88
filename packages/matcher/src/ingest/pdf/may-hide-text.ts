import { inflateSync } from 'node:zlib';

/** A light fill or a mode without ink anywhere: few documents have one, and it is quickly looked for. */
const SUSPECT =
  /[\s\]](?:(?:1|0?\.9\d*)(?:\.0*)?\s+(?:rg|g|scn?)|(?:0(?:\.0\d*)?\s+){4}(?:k|scn?)|[37]\s+Tr)\s/;
/** Strings (passed over), saving and restoring, colours and modes with their numbers, and the showing of text. */
const TOKEN =
  /\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|(?<![^\s\]])([qQ])(?!\S)|((?:[\d.+-]+\s+)+)(rg|g|k|scn?|Tr)(?!\S)|(?:TJ|Tj|['"])(?=\s|$)/g;
const LIGHT = 0.9;
const STREAM = 'stream';
const END_OF_STREAM = 'endstream';
const MAX_STREAM_BYTES = 2_000_000;
const MAX_BYTES = 16_000_000;

/**
 * Whether some text of a PDF may have a colour or mode that hides it, told from its streams without drawing it: most
 * documents never draw anything light. Never throws; a stream that cannot be told counts as suspect.
 */
export function mayHideText(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let left = MAX_BYTES;
  let at = file.indexOf(STREAM);
  while (at !== -1) {
    const from = file[at + STREAM.length] === 0x0d ? at + STREAM.length + 2 : at + STREAM.length + 1;
    const to = file.indexOf(END_OF_STREAM, from);
    if (to === -1) return false;
    const content = unpacked(file.subarray(from, to));
    left -= content?.length ?? 0;
    if (left < 0 || (content !== undefined && isSuspect(content))) return true;
    at = file.indexOf(STREAM, to + END_OF_STREAM.length);
  }
  return false;
}

/** Whether text is shown while a light colour or a mode without ink is set. */
function isSuspect(content: string): boolean {
  if (!content.includes('BT') || !SUSPECT.test(content)) return false;
  const saved: boolean[] = [];
  let suspect = false;
  for (const [token, save, numbers, operator] of content.matchAll(TOKEN)) {
    if (save === 'q') saved.push(suspect);
    else if (save === 'Q') suspect = saved.pop() ?? false;
    else if (operator !== undefined)
      suspect = hides(operator, (numbers ?? '').trim().split(/\s+/).map(Number));
    else if (suspect && !/^[(<]/.test(token)) return true;
  }
  return false;
}

function hides(operator: string, numbers: readonly number[]): boolean {
  if (operator === 'Tr') return numbers[0] === 3 || numbers[0] === 7;
  if (operator === 'k' || numbers.length === 4) return numbers.every((ink) => ink <= 1 - LIGHT);
  return numbers.every((light) => light >= LIGHT);
}

/** The stream's text; undefined for data that is neither deflated nor plain, such as pictures. */
function unpacked(stream: Uint8Array): string | undefined {
  try {
    return inflateSync(stream, { maxOutputLength: MAX_STREAM_BYTES }).toString('latin1');
  } catch {
    const plain = Buffer.from(stream).toString('latin1');
    return plain.length <= MAX_STREAM_BYTES && /\bBT\b/.test(plain) ? plain : undefined;
  }
}
