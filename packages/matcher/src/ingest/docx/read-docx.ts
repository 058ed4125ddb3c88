import mammoth from 'mammoth';
import type { IngestLimits } from '../limits.js';
import { overLimit, unreadable } from '../read-errors.js';
import { htmlLines } from './html-lines.js';
import { unzippedSize } from './unzipped-size.js';
import { zipEntries } from './zip-directory.js';

/** Pictures are left out before they are unpacked. */
const NO_PICTURES = mammoth.images.imgElement(async () => ({ src: '' }));

const XML_PART = /\.(?:xml|rels)$/i;

/**
 * The text of a DOCX file: a line for each paragraph, list item (`• …`) and table row (cells apart by tabs),
 * text boxes where they are anchored. Page headers and footers are not part of it.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken, empty), `limit_exceeded` (unzipped bytes)
 */
export async function readDocx(bytes: Buffer, file: string, limits: IngestLimits): Promise<string> {
  const entries = zipEntries(bytes) ?? [];
  if (entries.some((entry) => entry.encrypted)) throw unreadable(file, 'encrypted');
  const parts = entries.filter(({ name }) => XML_PART.test(name));
  const size = sizeOrBroken(() => unzippedSize(bytes, parts, limits.maxUnzippedBytes), file);
  if (size > limits.maxUnzippedBytes) throw overLimit(file, limits, 'maxUnzippedBytes', size);
  const options = { convertImage: NO_PICTURES, ignoreEmptyParagraphs: false, externalFileAccess: false };
  const { value: html } = await mammoth.convertToHtml({ buffer: bytes }, options).catch((cause: unknown) => {
    throw unreadable(file, 'broken', cause);
  });
  const text = htmlLines(html);
  if (!/[\p{L}\p{N}]/u.test(text)) throw unreadable(file, 'empty');
  return text;
}

function sizeOrBroken(measure: () => number, file: string): number {
  try {
    return measure();
  } catch (cause) {
    throw unreadable(file, 'broken', cause);
  }
}
