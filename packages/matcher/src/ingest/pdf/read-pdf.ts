import { ExpertMatchError } from '../../domain/expert-match-error.js';
import type { IngestLimits } from '../limits.js';
import { overLimit, unreadable } from '../read-errors.js';
import { renderPerson } from '../record/render-person.js';
import { hiddenTextNotices, type ReadableText } from '../text/readable-text.js';
import { attachedEuropass } from './attached-europass.js';
import { joinDateLines } from './join-date-lines.js';
import { joinHyphens } from './join-hyphens.js';
import { isLinkedinPdf } from './linkedin-lines.js';
import { linkedinPdfRecord } from './linkedin-pdf-record.js';
import { mayHideText } from './may-hide-text.js';
import { pageSegments } from './page-segments.js';
import { openPdf, type PdfFile } from './pdf-engine.js';
import { pageRegions, readingOrder } from './reading-order.js';
import { runningRows } from './running-rows.js';
import { rowText, textRows } from './text-row.js';
import type { TextSegment } from './text-segment.js';
import { tidyLine } from './tidy-line.js';
import { visibleItems } from './visible-items.js';

/** The segments of one page, those of one writing direction in a list, upright ones first. */
type PageSegments = readonly (readonly TextSegment[])[];

const BREAKS_WORDS = /tex/i;

/**
 * Reads a PDF in the order of reading, whatever the order of its drawing: column by column, without running headers
 * and footers, a tab where a wide gap parts cells of a line. The outline of profiles saved by LinkedIn is known. What
 * nobody sees on the pages is left out, with a notice. A Europass CV attached to it says the same as its pages, and
 * better: it is given instead.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken, no_text_layer), `limit_exceeded` (pages)
 */
export async function readPdf(bytes: Uint8Array, file: string, limits: IngestLimits): Promise<ReadableText> {
  let pdf: PdfFile | undefined;
  try {
    pdf = await openPdf(bytes);
    if (pdf.numPages > limits.maxPages) throw overLimit(file, limits, 'maxPages', pdf.numPages);
    const europass = await attachedEuropass(pdf);
    if (europass !== undefined) return { text: '', notices: [], europass };
    const { pages, hiddenCharacters } = await allPages(pdf, mayHideText(bytes));
    const reading = readingOf(pages, await producerOf(pdf));
    if (!/[\p{L}\p{N}]/u.test(reading.text)) throw unreadable(file, 'no_text_layer');
    return { ...reading, notices: hiddenTextNotices(hiddenCharacters) };
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

async function allPages(
  pdf: PdfFile,
  looksAtDrawing: boolean,
): Promise<{ readonly pages: PageSegments[]; readonly hiddenCharacters: number }> {
  const pages: PageSegments[] = [];
  let hidden = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { items, hiddenCharacters } = await visibleItems(page, looksAtDrawing);
    pages.push(pageSegments(page, items));
    hidden += hiddenCharacters;
    page.cleanup();
  }
  return { pages, hiddenCharacters: hidden };
}

function readingOf(pages: readonly PageSegments[], producer: string): Omit<ReadableText, 'notices'> {
  const upright = pages.map(([first = []]) => first);
  if (isLinkedinPdf(producer, upright)) return renderPerson(linkedinPdfRecord(upright));
  const turned = pages.flatMap(([, ...others]) => others).flatMap((segments) => textRows(segments));
  const rows = [...readingOrder(withoutRunning(upright).map(pageRegions)), ...turned];
  const lines = rows.map((row) => tidyLine(rowText(row))).filter((line) => line !== '');
  return { text: joinHyphens(joinDateLines(lines), BREAKS_WORDS.test(producer)).join('\n') };
}

function withoutRunning(pages: readonly (readonly TextSegment[])[]): TextSegment[][] {
  const rows = pages.map(textRows);
  const running = runningRows(rows);
  return rows.map((page) => page.filter((row) => !running.has(row)).flatMap(({ segments }) => segments));
}
