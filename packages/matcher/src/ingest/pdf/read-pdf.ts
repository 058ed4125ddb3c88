import type { SourceNotice } from '../../domain/expert.js';
import { ExpertMatchError } from '../../domain/expert-match-error.js';
import type { IngestLimits } from '../limits.js';
import type { Recognizer } from '../ocr/picture.js';
import { overLimit, unreadable } from '../read-errors.js';
import { renderPerson } from '../record/render-person.js';
import { hiddenTextNotices, type ReadableText, recognizedNotices } from '../text/readable-text.js';
import { attachedEuropass } from './attached-europass.js';
import { isLinkedinPdf } from './linkedin-lines.js';
import { linkedinPdfRecord } from './linkedin-pdf-record.js';
import { mayHideText } from './may-hide-text.js';
import { openPdf, type PdfFile } from './pdf-engine.js';
import { type PageOptions, type PageReading, readPage } from './read-page.js';
import { type PageSegments, textOfPages } from './text-of-pages.js';

const BREAKS_WORDS = /tex/i;

/**
 * Reads a PDF in the order of reading, whatever the order of its drawing: column by column, without running headers
 * and footers, a tab where a wide gap parts cells of a line. The outline of profiles saved by LinkedIn is known. What
 * nobody sees on the pages is left out, with a notice. A Europass CV attached to it says the same as its pages, and
 * better: it is given instead.
 * @param recognize reads pages without text of their own from their picture; without, they are not read
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken, no_text_layer), `limit_exceeded` (pages),
 *   errors of `recognize`
 */
export async function readPdf(
  bytes: Uint8Array,
  file: string,
  limits: IngestLimits,
  recognize?: Recognizer,
): Promise<ReadableText> {
  let pdf: PdfFile | undefined;
  try {
    pdf = await openPdf(bytes);
    if (pdf.numPages > limits.maxPages) throw overLimit(file, limits, 'maxPages', pdf.numPages);
    const europass = await attachedEuropass(pdf);
    if (europass !== undefined) return { text: '', notices: [], europass };
    const looksAtDrawing = mayHideText(bytes);
    const readings = await allPages(pdf, { file, limits, looksAtDrawing, ...(recognize && { recognize }) });
    const reading = readingOf(
      readings.map(({ segments }) => segments),
      await producerOf(pdf),
    );
    if (!/[\p{L}\p{N}]/u.test(reading.text))
      throw unreadable(file, recognize === undefined ? 'no_text_layer' : 'empty');
    return { ...reading, notices: noticesOf(readings) };
  } catch (error) {
    if (error instanceof ExpertMatchError) throw error;
    throw unreadable(file, isPasswordError(error) ? 'encrypted' : 'broken', error);
  } finally {
    await pdf?.destroy();
  }
}

function isPasswordError(error: unknown): boolean {
  return error instanceof Error && error.name === 'PasswordException';
}

async function producerOf(pdf: PdfFile): Promise<string> {
  const { info } = await pdf.getMetadata();
  return typeof info.Producer === 'string' ? info.Producer : '';
}

async function allPages(pdf: PdfFile, options: PageOptions): Promise<PageReading[]> {
  const pages: PageReading[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    pages.push(await readPage(pdf, page, options));
    page.cleanup();
  }
  return pages;
}

function noticesOf(pages: readonly PageReading[]): readonly SourceNotice[] {
  const sum = (key: 'hiddenCharacters' | 'recognizedCharacters'): number =>
    pages.reduce((total, page) => total + page[key], 0);
  return [...hiddenTextNotices(sum('hiddenCharacters')), ...recognizedNotices(sum('recognizedCharacters'))];
}

function readingOf(pages: readonly PageSegments[], producer: string): Omit<ReadableText, 'notices'> {
  const upright = pages.map(([first = []]) => first);
  if (isLinkedinPdf(producer, upright)) return renderPerson(linkedinPdfRecord(upright));
  return { text: textOfPages(pages, BREAKS_WORDS.test(producer)) };
}
