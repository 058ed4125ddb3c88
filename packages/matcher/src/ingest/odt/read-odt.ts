import type { IngestLimits } from '../limits.js';
import { unreadable } from '../read-errors.js';
import type { ReadableText } from '../text/readable-text.js';
import { parseXml, type XmlElement, xmlElementAt, xmlElements } from '../xml/xml-element.js';
import { zipParts } from '../zip/zip-parts.js';
import { OdtLines } from './odt-lines.js';
import { odtStyles } from './odt-styles.js';

const READ_PART = /^(?:content|styles|META-INF\/manifest)\.xml$/;

/**
 * The text of an OpenDocument text file: a line for each paragraph, list item and table row, text boxes after the
 * paragraph that they are anchored in, the header of the first page first. Text that is hidden, tiny or white on white
 * is left out, with a notice.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken), `limit_exceeded` (unzipped bytes)
 */
export function readOdt(bytes: Buffer, file: string, limits: IngestLimits): ReadableText {
  const parts = new Map(
    zipParts(bytes, (name) => READ_PART.test(name), file, limits).map((part) => [
      part.name,
      part.bytes.toString('utf8'),
    ]),
  );
  if (parts.get('META-INF/manifest.xml')?.includes('encryption-data')) throw unreadable(file, 'encrypted');
  const content = parseXml(parts.get('content.xml') ?? '');
  const common = parseXml(parts.get('styles.xml') ?? '');
  const body = xmlElementAt(content, 'office:body', 'office:text');
  if (body === undefined) throw unreadable(file, 'broken');
  const styles = odtStyles(
    xmlElementAt(common, 'office:styles'),
    xmlElementAt(common, 'office:automatic-styles'),
    xmlElementAt(content, 'office:automatic-styles'),
  );
  const header = headerOf(common);
  const head = header === undefined ? '' : new OdtLines(styles).read(header);
  const lines = new OdtLines(styles);
  const text = lines.read(body);
  return {
    text: [head, text].filter((part) => part !== '').join('\n'),
    notices: lines.notices,
  };
}

function headerOf(styles: XmlElement | undefined): XmlElement | undefined {
  const pages = xmlElementAt(styles, 'office:master-styles');
  const [first] = pages === undefined ? [] : xmlElements(pages, 'style:master-page');
  return xmlElementAt(first, 'style:header');
}
