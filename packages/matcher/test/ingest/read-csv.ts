import { DEFAULT_LIMITS, type IngestLimits } from '#ingest/limits.js';
import type { ReadItem } from '#ingest/read-failure.js';
import { type ColumnMapping, givenMapping } from '#ingest/table/column-mapping.js';
import { csvSheet } from '#ingest/table/csv-sheet.js';
import { readTables } from '#ingest/table/read-tables.js';
import type { TableMapping } from '#ingest/table/table-mapping.js';

/** How `readCsv` reads. */
export interface CsvReading {
  readonly delimiter?: string;
  readonly limits?: Partial<IngestLimits>;
  readonly mapping?: ColumnMapping;
  readonly onTable?: (mapping: TableMapping) => void;
  readonly onAlive?: () => void;
}

/** What tables hold, each the text of a CSV file by its name. */
export async function readCsv(
  files: Readonly<Record<string, string>>,
  { delimiter = ',', limits = {}, mapping = {}, onTable = () => {}, onAlive = () => {} }: CsvReading = {},
): Promise<ReadItem[]> {
  const all = { ...DEFAULT_LIMITS, ...limits };
  const tables = Object.entries(files).map(([file, csv]) => ({
    file,
    sheets: [csvSheet(Buffer.from(csv), delimiter, all)],
  }));
  const items: ReadItem[] = [];
  for await (const item of readTables(tables, {
    given: givenMapping(mapping),
    limits: all,
    onTable,
    onAlive,
  }))
    items.push(item);
  return items;
}

/** How the columns of one table are read: its fields, or else what becomes of it, by heading. */
export async function columnsOf(csv: string, reading: CsvReading = {}): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const onTable = ({ columns }: TableMapping): void => {
    for (const { heading, number, fields, use } of columns)
      found[heading === '' ? `#${number}` : heading] = use === 'field' ? fields.join('+') : use;
  };
  await readCsv({ 'people.csv': csv }, { ...reading, onTable });
  return found;
}
