import { basename, relative } from 'node:path';
import type { Source } from '@expertmatch/matcher';
import { printable } from '../text/printable.js';

/** `pool.csv, row 3`; `pool.xlsx, sheet Doctors, row 3`. */
export function sourceLabel({ file, sheet, row }: Pick<Source, 'file' | 'sheet' | 'row'>): string {
  const within = [sheet === undefined ? '' : `, sheet ${sheet}`, row === undefined ? '' : `, row ${row}`];
  return printable(`${basename(file)}${within.join('')}`);
}

/** The first place of several: `a.pdf and 1 more`. */
export function sourcesLabel(sources: readonly Source[]): string {
  const [first, ...more] = sources;
  if (first === undefined) return '';
  return `${sourceLabel(first)}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}

/** A path as seen from the working directory, if it lies below it. */
export function pathLabel(path: string): string {
  const below = relative(process.cwd(), path);
  return printable(below === '' || below.startsWith('..') ? path : below);
}
