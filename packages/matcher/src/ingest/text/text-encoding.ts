import { isUtf8 } from 'node:buffer';

/** How a text file's bytes stand for characters. */
export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** Characters of bytes 0x80 to 0x9F in Windows-1252 (WHATWG Encoding Standard); the rest equals Latin-1. */
const WINDOWS_1252_HIGH =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/** UTF-16 by its byte order mark or, without one, by the zeros that every other byte of European text is; else UTF-8 where the bytes are valid UTF-8, else Windows-1252. */
export function textEncodingOf(bytes: Uint8Array): TextEncoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const wide = unmarkedUtf16(bytes.subarray(0, SAMPLE_BYTES));
  if (wide !== undefined) return wide;
  return isUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

const SAMPLE_BYTES = 1024;
const LEAST_BYTES = 16;
/** Zeros among the high bytes of European text; among its low bytes there is none. */
const LEAST_ZEROS = 0.75;

function unmarkedUtf16(head: Uint8Array): TextEncoding | undefined {
  const zeros = [0, 0];
  for (const [at, byte] of head.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const least = (head.length / 2) * LEAST_ZEROS;
  if (head.length < LEAST_BYTES || (even > 0 && odd > 0)) return undefined;
  if (odd >= least) return 'utf-16le';
  return even >= least ? 'utf-16be' : undefined;
}

/** The characters of the bytes, a byte order mark included. Bytes that mean nothing become U+FFFD. */
export function decodeText(bytes: Uint8Array, encoding: TextEncoding): string {
  if (encoding !== 'windows-1252') return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const latin = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin.replace(/[\u0080-\u009f]/g, (high) => WINDOWS_1252_HIGH.charAt(high.charCodeAt(0) - 0x80));
}

/** The bytes that the characters stand for in Windows-1252; it must have all of them. */
export function windows1252Bytes(text: string): Buffer {
  return Buffer.from(
    Array.from(text, (character) => {
      const high = WINDOWS_1252_HIGH.indexOf(character);
      return high < 0 ? character.charCodeAt(0) : 0x80 + high;
    }),
  );
}

const CHUNK_BYTES = 65_536;

/**
 * The same characters as UTF-8 bytes without a byte order mark: what the readers of records take. Works piece by
 * piece, so that a large table is never one string on the heap.
 */
export function asUtf8(bytes: Buffer): Buffer {
  const encoding = textEncodingOf(bytes);
  const utf8 = encoding === 'utf-8' ? bytes : Buffer.concat([...transcoded(bytes, encoding)]);
  const hasMark = utf8[0] === 0xef && utf8[1] === 0xbb && utf8[2] === 0xbf;
  return hasMark ? utf8.subarray(3) : utf8;
}

function* transcoded(bytes: Buffer, encoding: TextEncoding): Generator<Buffer> {
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  for (let at = 0; at < bytes.length; at += CHUNK_BYTES) {
    const chunk = bytes.subarray(at, at + CHUNK_BYTES);
    const isWide = encoding !== 'windows-1252';
    yield Buffer.from(isWide ? decoder.decode(chunk, { stream: true }) : decodeText(chunk, encoding));
  }
}
