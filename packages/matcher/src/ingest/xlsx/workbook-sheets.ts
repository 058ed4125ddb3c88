import { posix } from 'node:path';
import { type ZipEntry, zipEntries } from '../docx/zip-directory.js';
import type { IngestLimits } from '../limits.js';
import { overLimit, unreadable } from '../read-errors.js';
import type { TableSheet } from '../table/table-sheet.js';
import { parseXml, type XmlElement } from '../xml/xml-element.js';
import { zipParts } from '../zip/zip-parts.js';
import { inflated } from './inflated.js';
import { sharedStrings } from './shared-strings.js';
import { type CellSources, sheetRows } from './sheet-rows.js';
import { cellFormats, Relations, readWorkbook } from './workbook.js';

const MIB = 1024 * 1024;
/** Part of the heap that the texts of all cells together may take. */
const STRINGS_SHARE = 1 / 4;

/**
 * The sheets of an Excel workbook (XLSX: ECMA-376, also as written by other programs), in the order of their tabs.
 * Cells are read as they are shown: a formula by its last value, which is never reckoned anew; errors are empty.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken), `limit_exceeded`
 */
export async function workbookSheets(
  bytes: Buffer,
  file: string,
  limits: IngestLimits,
): Promise<readonly TableSheet[]> {
  const parts = new WorkbookParts(bytes, file, limits);
  const main = new Relations(parts.xml('_rels/.rels'), '').byKind('officeDocument') ?? 'xl/workbook.xml';
  const root = parts.xml(main);
  if (root === undefined) throw unreadable(file, 'broken');
  const folder = posix.dirname(main);
  const relations = new Relations(parts.xml(`${folder}/_rels/${posix.basename(main)}.rels`), folder);
  const { sheets, since1904 } = readWorkbook(root, relations);
  const sources: CellSources = {
    strings: await parts.strings(relations.byKind('sharedStrings')),
    formats: cellFormats(parts.xml(relations.byKind('styles'))),
    since1904,
  };
  return sheets.map(({ name, isHidden, part }) => ({
    format: 'xlsx',
    name,
    isHidden,
    layout: 'Excel workbook',
    rows: () => sheetRows(parts.text(part), sources, limits),
  }));
}

class WorkbookParts {
  readonly #entries: ReadonlyMap<string, ZipEntry>;

  constructor(
    readonly bytes: Buffer,
    readonly file: string,
    readonly limits: IngestLimits,
  ) {
    const entries = zipEntries(bytes) ?? [];
    if (entries.some(({ encrypted }) => encrypted)) throw unreadable(file, 'encrypted');
    this.#entries = new Map(entries.map((entry) => [entry.name.toLowerCase(), entry]));
  }

  xml(name: string | undefined): XmlElement | undefined {
    const wanted = this.#entries.get(name?.toLowerCase() ?? '')?.name;
    if (wanted === undefined) return undefined;
    const [part] = zipParts(this.bytes, (one) => one === wanted, this.file, this.limits);
    return part && parseXml(part.bytes.toString('utf8'));
  }

  text(name: string): AsyncIterable<string> {
    const entry = this.#entries.get(name.toLowerCase());
    if (entry === undefined) throw unreadable(this.file, 'broken');
    return inflated(this.bytes, entry, this.file, this.limits);
  }

  async strings(name: string | undefined): Promise<readonly string[]> {
    if (name === undefined || !this.#entries.has(name.toLowerCase())) return [];
    return sharedStrings(this.#withinHeap(this.text(name)));
  }

  /** The texts are all kept while the sheets are read, so they have a limit of their own. */
  async *#withinHeap(xml: AsyncIterable<string>): AsyncGenerator<string> {
    const max = this.limits.maxHeapMiB * MIB * STRINGS_SHARE;
    let length = 0;
    for await (const piece of xml) {
      length += piece.length;
      if (length > max) throw overLimit(this.file, this.limits, 'maxHeapMiB', this.limits.maxHeapMiB);
      yield piece;
    }
  }
}
