import { readText } from '../text/read-text.js';
import type { ReadableText } from '../text/readable-text.js';
import { textEncodingOf } from '../text/text-encoding.js';
import { htmlLines } from './html-lines.js';

const CHARSET = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w-]+)/i;
const HEAD_BYTES = 4096;

/** The text of a web page that was saved as a file. */
export function readHtml(bytes: Buffer): ReadableText {
  return htmlLines(pageSource(bytes));
}

/** Bytes that are neither UTF-8 nor UTF-16 are decoded as the page says. */
function pageSource(bytes: Buffer): string {
  const charset = CHARSET.exec(bytes.subarray(0, HEAD_BYTES).toString('latin1'))?.[1];
  if (charset === undefined || textEncodingOf(bytes) !== 'windows-1252') return readText(bytes);
  try {
    return new TextDecoder(charset).decode(bytes);
  } catch {
    return readText(bytes);
  }
}
