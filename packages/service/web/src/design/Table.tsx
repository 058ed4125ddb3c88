import type { ComponentChildren } from 'preact';
import './Table.css';

/** A column: its heading and what stands in it. */
export interface Column<Row> {
  readonly heading: string;
  readonly cell: (row: Row) => ComponentChildren;
  /** Numbers stand at the end. */
  readonly isNumber?: boolean;
}

interface TableProps<Row> {
  /** What the table is of. */
  readonly label: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string | number;
  /** Whether cells have several lines, which begin at the top. */
  readonly isTall?: boolean;
}

/** Records below each other; where it is wider than the page, it scrolls by itself, and on a narrow page each is a card. */
export function Table<Row>({ label, columns, rows, keyOf, isTall = false }: TableProps<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <section class="table-scroll" aria-label={label} tabIndex={0}>
      <table class={isTall ? 'table table-tall' : 'table'}>
        <thead>
          <tr>
            {columns.map(({ heading, isNumber }) => (
              <th key={heading} scope="col" class={isNumber ? 'number' : undefined}>
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={keyOf(row)}>
              {columns.map(({ heading, cell, isNumber }) => (
                <td key={heading} data-heading={heading} class={isNumber ? 'number' : undefined}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
