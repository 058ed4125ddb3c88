import type { ColumnReading, ImportPreview, TableMapping } from '@expertmatch/matcher';
import { count } from '../text/count.js';
import { column, displayWidth } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { failureLines } from './import-report.js';
import { sourceLabel } from './source-label.js';
import { tableLines } from './table-lines.js';

const MAX_HEADING_COLUMNS = 40;

/** What an import would read: each column with its field, a cell and the reason; the first people; what fails. */
export function previewReport(preview: ImportPreview, width: number): string[] {
  const { files, people, tables, first, failures } = preview;
  const counts = `would read ${count(people, 'person', 'people')} from ${count(files, 'file')}, failed ${failures.length}; nothing was stored`;
  return [
    counts,
    ...tables.flatMap((table) => ['', ...tableLines(table, width), ...columnLines(table, width)]),
    ...legend(tables, width),
    ...joinHint(preview, width),
    ...first.flatMap((one) => ['', `${sourceLabel(one)}:`, ...textLines(one.text, width)]),
    ...failureLines(preview, width),
  ];
}

/** Tables that name the same person id are likely of the same people, which only the user knows. */
function joinHint({ tables, join }: ImportPreview, width: number): string[] {
  if (join !== undefined) return [];
  const keys = tables.flatMap(({ columns, skipped }) => {
    const key = skipped === undefined ? columns.find(({ fields }) => fields.includes('personId')) : undefined;
    return key === undefined ? [] : [key.heading];
  });
  const shared = keys.find((key, at) => keys.indexOf(key) !== at);
  if (shared === undefined) return [];
  const tell = `several tables have the column ${shared}: with --join ${shared}, rows that say the same in it are one person`;
  return ['', ...wrap(printable(tell), width)];
}

const USES = ['other', 'apart', 'sensitive', 'left_out'] as const;
const WORDS_OF_USE: Readonly<Record<ColumnReading['use'], string>> = {
  field: '',
  other: '(text)',
  apart: '(apart)',
  sensitive: '(not read)',
  left_out: '(left out)',
};

const MEANING_OF_USE: Readonly<Record<ColumnReading['use'], string>> = {
  field: '',
  other: 'is kept as text, and searched',
  apart: 'is kept, but neither searched nor scored',
  sensitive: 'is never read',
  left_out: 'is passed over',
};

/** What the words in brackets mean, those that are shown, and how to have a column read otherwise. */
function legend(tables: readonly TableMapping[], width: number): string[] {
  const columns = tables.flatMap((table) => (table.skipped === undefined ? table.columns : []));
  if (columns.length === 0) return [];
  const uses = USES.filter((use) => columns.some((one) => one.use === use));
  const meanings = uses.map((use) => `${WORDS_OF_USE[use]} ${MEANING_OF_USE[use]}`);
  return [
    '',
    ...wrap(
      [...meanings, 'to read a column otherwise, see --map in expertmatch import --help'].join('; '),
      width,
    ),
  ];
}

function columnLines({ columns, skipped }: TableMapping, width: number): string[] {
  if (skipped !== undefined) return [];
  const labels = columns.map(({ heading, number }) => printable(heading) || `#${number}`);
  const headings = Math.min(MAX_HEADING_COLUMNS, Math.max(...labels.map(displayWidth)));
  const fields = columns.map((one) => one.fields.join(' + ') || WORDS_OF_USE[one.use]);
  const widest = Math.max(...fields.map(displayWidth));
  return columns.flatMap(({ why, sample }, at) => {
    const example = sample === undefined ? '' : `, e.g. "${printable(sample)}"`;
    const line = `  ${column(labels[at] ?? '', headings)}  ${column(fields[at] ?? '', widest)}  ${why}${example}`;
    return wrapKept(line, width);
  });
}

/** One line, cut where it does not fit. */
function wrapKept(line: string, width: number): string[] {
  return [column(line, Math.max(width, 1)).trimEnd()];
}

const SHOWN_LINES = 12;

function textLines(text: string, width: number): string[] {
  const lines = text.trimEnd().split('\n');
  const shown = lines.slice(0, SHOWN_LINES).flatMap((line) => wrapKept(`  ${printable(line)}`, width));
  return lines.length > SHOWN_LINES ? [...shown, '  …'] : shown;
}
