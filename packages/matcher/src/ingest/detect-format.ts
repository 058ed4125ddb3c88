import { extname } from 'node:path';
import { isEuropass } from './europass/read-europass.js';
import { unreadable, unsupported } from './read-errors.js';
import type { JsonLayout } from './record/read-json-file.js';
import { sniffBytes } from './sniff-bytes.js';
import { detectTable } from './table/detect-table.js';
import { decodeText, textEncodingOf } from './text/text-encoding.js';

/** Formats whose text is found rather than stated. */
export type RunningText = 'pdf' | 'image' | 'docx' | 'odt' | 'rtf' | 'doc' | 'html' | 'text' | 'markdown';

/** How a file is to be read. */
export type DetectedFormat =
  | TableFormat
  | { readonly kind: RunningText | 'linkedin-export' | 'europass' | JsonLayout };

/** How a file of tables is to be read. */
export type TableFormat = { readonly kind: 'xlsx' } | { readonly kind: 'csv'; readonly delimiter: string };

const SAMPLE_BYTES = 65_536;

/**
 * Tells a file's format by its content; the name only decides where content leaves a doubt (a one-column
 * CSV, Markdown without headings, JSON that does not parse).
 * @throws {ExpertMatchError} `unsupported_format`, saying what to convert to; `unreadable_document`
 *   (encrypted, broken, empty) where the bytes already say so
 */
export function detectFormat(bytes: Buffer, file: string): DetectedFormat {
  if (bytes.length === 0) throw unreadable(file, 'empty');
  const found = sniffBytes(bytes);
  switch (found.kind) {
    case 'pdf':
    case 'image':
    case 'docx':
    case 'odt':
    case 'rtf':
    case 'doc':
    case 'linkedin-export':
    case 'xlsx':
      return { kind: found.kind };
    case 'encrypted':
      throw unreadable(file, 'encrypted');
    case 'broken-docx':
      throw unreadable(file, 'broken');
    case 'foreign':
      throw unsupported(file, found.what, found.advice);
    case 'text':
      return detectText(headOf(bytes), file);
  }
}

/** The first lines of the text, the last of them whole where the file is longer. */
function headOf(bytes: Buffer): string {
  const encoding = textEncodingOf(bytes);
  const text = decodeText(bytes.subarray(0, SAMPLE_BYTES), encoding).replace(/^\ufeff/, '');
  const lastLineEnd = text.lastIndexOf('\n');
  return bytes.length > SAMPLE_BYTES && lastLineEnd > 0 ? text.slice(0, lastLineEnd) : text;
}

function detectText(head: string, file: string): DetectedFormat {
  const extension = extname(file).toLowerCase();
  if (/^\s*$/.test(head)) throw unreadable(file, 'empty');
  if (isHtml(head, extension)) return { kind: 'html' };
  if (isEuropass(head)) return { kind: 'europass' };
  refuseMarkup(head, file);
  const json = detectJson(head, extension);
  if (json !== undefined) return { kind: json };
  const delimiter = detectTable(head, /^\.(?:csv|tsv)$/.test(extension));
  if (delimiter !== undefined) return { kind: 'csv', delimiter };
  return { kind: isMarkdown(head, extension) ? 'markdown' : 'text' };
}

function isHtml(head: string, extension: string): boolean {
  const start = /^\s*(?:<\?xml[^>]*>\s*|<!--(?:[^-]|-(?!->))*-->\s*)*<(!doctype|\w+)\s*(\w*)/i.exec(head);
  const [, first = '', second = ''] = start ?? [];
  if (/^!doctype$/i.test(first)) return /^html$/i.test(second);
  return /^(?:html|head|body)$/i.test(first) || (/^\.x?html?$/.test(extension) && start !== null);
}

function refuseMarkup(head: string, file: string): void {
  if (/^\s*<\?xml\b/.test(head))
    throw unsupported(file, 'XML', 'save the profile as JSON or the document as PDF');
  if (/^\s*\\documentclass\b/.test(head))
    throw unsupported(file, 'LaTeX source', 'compile it and import the PDF');
}

function detectJson(head: string, extension: string): JsonLayout | undefined {
  if (/^\.(?:jsonl|ndjson)$/.test(extension)) return 'json-lines';
  const isNamed = extension === '.json';
  if ((isNamed ? /^\s*\[/ : /^\s*\[\s*\{/).test(head)) return 'json-array';
  if (!isNamed && !/^\s*\{\s*["}]/.test(head)) return undefined;
  return isJsonLines(head) ? 'json-lines' : 'json';
}

/** Some line of its own is an object, and there are more lines than that. */
function isJsonLines(head: string): boolean {
  const lines = head.split('\n').filter((line) => line.trim() !== '');
  return lines.length > 1 && lines.some((line) => line.startsWith('{') && isObjectJson(line));
}

function isObjectJson(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object';
  } catch {
    return false;
  }
}

const HEADINGS = /^#{1,3} \S.*\n[\s\S]*^#{1,4} \S/m;
const BOLD = /(?<![\p{L}\p{N}*])\*\*[^\s*](?:[^*\n]*[^\s*])?\*\*(?!\*)/gu;

/** By its name, by two headings, or by bold words in two places. */
function isMarkdown(head: string, extension: string): boolean {
  if (/^\.(?:md|markdown)$/.test(extension) || HEADINGS.test(head)) return true;
  return (head.match(BOLD)?.length ?? 0) > 1;
}
