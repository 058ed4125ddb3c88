import type { ColumnReading, TableMapping } from '@expertmatch/matcher';
import { count } from '../text/count.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { pathLabel } from './source-label.js';

/** How a table was read, in few lines: for the report of an import. */
export function tableLines(table: TableMapping, width: number): string[] {
  const { columns, joinedBy, skipped, notFound, layout } = table;
  const numberOf = (use: ColumnReading['use']): number => columns.filter((one) => one.use === use).length;
  const sensitive = columns.filter(({ use }) => use === 'sensitive').map(({ heading }) => heading);
  const parts = [
    headingsWords(table),
    `${count(columns.length, 'column')}: ${numberOf('field')} read, ${numberOf('other')} kept as text, ${numberOf('apart')} kept apart, ${numberOf('left_out')} left out`,
    sensitive.length === 0 ? '' : `sensitive, not read: ${sensitive.join(', ')}`,
    joinedBy === undefined ? '' : `rows with the same ${joinedBy} are one person`,
    notFound.length === 0 ? '' : `the mapping names columns that are not there: ${notFound.join(', ')}`,
  ];
  const said = skipped === undefined ? parts : [`left out: ${skipped}`];
  const line = `${tableLabel(table)} (${layout}): ${said.filter((part) => part !== '').join('; ')}`;
  return wrap(printable(line), width, '  ');
}

function headingsWords({ rowsAboveHeadings }: TableMapping): string {
  if (rowsAboveHeadings === undefined) return 'without headings';
  return rowsAboveHeadings === 0 ? '' : `headings below ${count(rowsAboveHeadings, 'row')}`;
}

function tableLabel({ file, sheet }: TableMapping): string {
  return `${pathLabel(file)}${sheet === undefined ? '' : `, sheet ${sheet}`}`;
}
