import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { PasswordException, PDFParse } from 'pdf-parse';
import { ExpertMatchError } from '../../domain/expert-match-error.js';
import type { IngestLimits } from '../limits.js';
import { overLimit, unreadable } from '../read-errors.js';
import { tidyPageText } from './tidy-page-text.js';

/** pdf.js's tables for Chinese, Japanese and Korean encodings and for the 14 standard fonts. */
const PDFJS_DIR = dirname(
  createRequire(createRequire(import.meta.url).resolve('pdf-parse')).resolve('pdfjs-dist/package.json'),
);

const ERRORS_ONLY = 0;

function open(bytes: Uint8Array): PDFParse {
  return new PDFParse({
    data: new Uint8Array(bytes),
    verbosity: ERRORS_ONLY,
    isEvalSupported: false,
    cMapUrl: join(PDFJS_DIR, 'cmaps/'),
    cMapPacked: true,
    standardFontDataUrl: join(PDFJS_DIR, 'standard_fonts/'),
  });
}

/**
 * The text of a PDF in the order of its drawing, which for one column is the order of reading; pages follow
 * each other by a line feed.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken, no_text_layer), `limit_exceeded` (pages)
 */
export async function readPdf(bytes: Uint8Array, file: string, limits: IngestLimits): Promise<string> {
  const parser = open(bytes);
  try {
    const text = await allPages(parser, file, limits);
    if (!/[\p{L}\p{N}]/u.test(text)) throw unreadable(file, 'no_text_layer');
    return text;
  } catch (error) {
    if (error instanceof ExpertMatchError) throw error;
    throw unreadable(file, error instanceof PasswordException ? 'encrypted' : 'broken', error);
  } finally {
    await parser.destroy();
  }
}

async function allPages(parser: PDFParse, file: string, limits: IngestLimits): Promise<string> {
  const head = await parser.getText({ first: 1, pageJoiner: '' });
  if (head.total > limits.maxPages) throw overLimit(file, limits, 'maxPages', head.total);
  const pages = head.pages.map((page) => tidyPageText(page.text));
  if (head.total > 1) {
    const tail = await parser.getText({ first: 2, last: head.total, pageJoiner: '' });
    pages.push(...tail.pages.map((page) => tidyPageText(page.text)));
  }
  return pages.filter((page) => page !== '').join('\n');
}
