import type { ImportCounts } from '@expertmatch/matcher';
import { pathLabel } from './source-label.js';

const MINUTES = 'yyyy-mm-dd hh:mm'.length;

/** `imported 4, unchanged 0, failed 3`. */
export function countsLabel({ imported, unchanged, failed }: ImportCounts): string {
  return `imported ${imported}, unchanged ${unchanged}, failed ${failed}`;
}

/** A time, to the minute, UTC: `2026-11-23 09:15`. */
export function timeLabel(iso: string): string {
  return iso.replace('T', ' ').slice(0, MINUTES);
}

/** The first of several paths: `resumes and 1 more`. */
export function pathsLabel([first, ...more]: readonly string[]): string {
  if (first === undefined) return '';
  return `${pathLabel(first)}${more.length === 0 ? '' : ` and ${more.length} more`}`;
}
