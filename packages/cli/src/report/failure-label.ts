import type { ImportRow } from '@expertmatch/matcher';
import { printable } from '../text/printable.js';
import { pathLabel } from './source-label.js';

/** Where something failed: `pool.csv, row 3`. */
export function failurePlace({ file, sheet, row }: Pick<ImportRow, 'file' | 'sheet' | 'row'>): string {
  const within = [
    sheet === undefined ? '' : `, sheet ${printable(sheet)}`,
    row === undefined ? '' : `, row ${row}`,
  ];
  return `${pathLabel(file)}${within.join('')}`;
}

/** The message without the place that it begins with, so that like failures come together. */
export function failureReason({ file, message, code }: Pick<ImportRow, 'file' | 'message' | 'code'>): string {
  const rest = message.startsWith(file) ? message.slice(file.length) : message;
  const why = printable(rest.replace(/^(?:, (?:record|row) \d+)?[,:]?\s*/, ''));
  return `${why} [${code}]`;
}
