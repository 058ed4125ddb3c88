import { decodeText, textEncodingOf } from './text-encoding.js';

/** A text file's own characters, unchanged: a byte order mark and line ends of every kind stay. */
export function readText(bytes: Uint8Array): string {
  return decodeText(bytes, textEncodingOf(bytes));
}
