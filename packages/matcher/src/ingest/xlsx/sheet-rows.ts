import { Parser } from 'htmlparser2';
import type { IngestLimits } from '../limits.js';
import type { TableRow } from '../table/table-row.js';
import { ElementDepth } from '../xml/element-depth.js';
import { columnOfReference } from './cell-reference.js';
import { localName } from './local-name.js';
import type { NumberFormat } from './number-format.js';
import { shownNumber } from './shown-number.js';

/** What the cells of a sheet refer to. */
export interface CellSources {
  readonly strings: readonly string[];
  readonly formats: readonly NumberFormat[];
  readonly since1904: boolean;
}

const PLAIN: NumberFormat = { kind: 'plain' };

type Attributes = Readonly<Record<string, string>>;

/** Takes the elements of a sheet and keeps the rows that have ended. A formula counts as the value last reckoned. */
class RowCollector {
  rows: TableRow[] = [];
  #cells: string[] = [];
  #bytes = 0;
  #fault: 'long' | 'wide' | undefined;
  #column = 0;
  #type = '';
  #style = 0;
  #text = '';
  #inValue = false;
  #inPhonetic = false;

  constructor(
    readonly sources: CellSources,
    readonly limits: IngestLimits,
  ) {}

  open(local: string, attributes: Attributes): void {
    if (local === 'c') this.#openCell(attributes);
    else if (local === 'v' || local === 't') this.#inValue = true;
    else if (local === 'rPh') this.#inPhonetic = true;
    else if (local === 'row') this.#openRow();
  }

  text(piece: string): void {
    if (!this.#inValue || this.#inPhonetic || this.#fault !== undefined) return;
    this.#text += piece;
    this.#bytes += piece.length;
    if (this.#bytes > this.limits.maxRecordBytes) this.#fault = 'long';
  }

  close(local: string): void {
    if (local === 'c') this.#closeCell();
    else if (local === 'v' || local === 't') this.#inValue = false;
    else if (local === 'rPh') this.#inPhonetic = false;
    else if (local === 'row') this.#closeRow();
  }

  #openRow(): void {
    this.#cells = [];
    this.#bytes = 0;
    this.#fault = undefined;
    this.#column = 0;
  }

  #openCell({ r = '', t = 'n', s = '0' }: Attributes): void {
    this.#column = columnOfReference(r) ?? this.#column;
    this.#type = t;
    this.#style = Number(s);
    this.#text = '';
  }

  #closeCell(): void {
    const value = this.#valueOf(this.#text);
    if (value !== '') this.#set(this.#column, value);
    this.#column++;
  }

  #set(column: number, value: string): void {
    if (column >= this.limits.maxColumns) this.#fault ??= 'wide';
    if (this.#fault !== undefined) return;
    while (this.#cells.length < column) this.#cells.push('');
    this.#cells[column] = value;
  }

  #valueOf(text: string): string {
    const { strings, formats, since1904 } = this.sources;
    if (this.#type === 's') return strings[Number(text)] ?? '';
    if (this.#type === 'e') return '';
    if (this.#type === 'b') return text === '1' ? 'yes' : 'no';
    if (this.#type !== 'n' || text === '') return text;
    return shownNumber(text, formats[this.#style] ?? PLAIN, since1904);
  }

  #closeRow(): void {
    if (this.#fault !== undefined) this.rows.push({ fault: this.#fault });
    else if (this.#cells.some((cell) => cell.trim() !== '')) this.rows.push({ cells: this.#cells });
  }
}

/** The rows of a sheet that are not blank, as its XML is read. */
export async function* sheetRows(
  xml: AsyncIterable<string>,
  sources: CellSources,
  limits: IngestLimits,
): AsyncGenerator<TableRow> {
  const collector = new RowCollector(sources, limits);
  const depth = new ElementDepth();
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        depth.enter();
        collector.open(localName(name), attributes);
      },
      ontext: (text) => collector.text(text),
      onclosetag: (name) => {
        depth.leave();
        collector.close(localName(name));
      },
    },
    { xmlMode: true },
  );
  for await (const piece of xml) {
    parser.write(piece);
    const { rows } = collector;
    collector.rows = [];
    yield* rows;
  }
  parser.end();
  yield* collector.rows;
}
