import { posix } from 'node:path';
import type { IngestLimits } from '../limits.js';
import { unreadable } from '../read-errors.js';
import type { ReadableText } from '../text/readable-text.js';
import { hasXmlElement, parseXml, type XmlElement, xmlElementAt, xmlElements } from '../xml/xml-element.js';
import { zipParts } from '../zip/zip-parts.js';
import { DocxLines } from './docx-lines.js';
import { styleSheet } from './run-style.js';

const READ_PART = /^(?:_rels\/\.rels|word\/.*\.xml|[^/]*\.xml)$/i;

/**
 * The text of a DOCX file: a line for each paragraph, list item (`• …`) and table row (cells apart by tabs), text
 * boxes after the paragraph that they are anchored in; page headers first and footers last, each once. Text that is
 * hidden, tiny or white on white is left out, with a notice.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken, empty), `limit_exceeded` (unzipped bytes)
 */
export function readDocx(bytes: Buffer, file: string, limits: IngestLimits): ReadableText {
  const parts = new Map(
    zipParts(bytes, (name) => READ_PART.test(name), file, limits).map((part) => [part.name, part.bytes]),
  );
  const xmlOf = (name: string): XmlElement | undefined => parseXml(parts.get(name)?.toString('utf8') ?? '');
  const main = mainPart(xmlOf('_rels/.rels'));
  const body = xmlElementAt(xmlOf(main), 'w:body');
  if (body === undefined) throw unreadable(file, 'broken');
  const styles = styleSheet(xmlOf(`${posix.dirname(main)}/styles.xml`));
  const reader = (): DocxLines => new DocxLines(styles);
  const marginal = (kind: string): readonly string[] =>
    [...parts.keys()]
      .filter((name) => posix.basename(name).startsWith(kind))
      .sort()
      .flatMap((name) => linesOf(xmlOf(name), reader()));
  const bodyReader = reader();
  const text = framed(marginal('header'), bodyReader.read(body), marginal('footer'));
  if (!/[\p{L}\p{N}]/u.test(text)) throw unreadable(file, 'empty');
  return { text, notices: bodyReader.notices };
}

/** Where the package says that its document lies. */
function mainPart(relationships: XmlElement | undefined): string {
  const all = relationships === undefined ? [] : xmlElements(relationships, 'Relationship');
  const main = all.find(({ attribs }) => attribs.Type?.endsWith('/officeDocument'));
  return main?.attribs.Target?.replace(/^\//, '') ?? 'word/document.xml';
}

const PAGE_NUMBER = /^(?:page\b)?[\s\d|/–—-]*(?:of)?[\s\d]*$/i;

/** The lines of a header or footer; page numbers are none. */
function linesOf(part: XmlElement | undefined, reader: DocxLines): readonly string[] {
  if (part === undefined || !hasXmlElement(part, 'w:t')) return [];
  return reader
    .read(part)
    .split('\n')
    .filter((line) => line.trim() !== '' && !PAGE_NUMBER.test(line.trim()));
}

/** The body between the lines of headers and footers that it does not have itself. */
function framed(headers: readonly string[], body: string, footers: readonly string[]): string {
  const known = new Set(body.split('\n'));
  const fresh = (lines: readonly string[]): readonly string[] =>
    lines.filter((line) => !known.has(line) && known.add(line));
  return [...fresh(headers), body, ...fresh(footers)].join('\n');
}
