import type { ImportRow } from '../domain/import-row.js';

/** Stands among the files of a run for one that could not be got at, so that it is noted once. */
export function unreadKey({ file, code }: Pick<ImportRow, 'file' | 'code'>): string {
  return JSON.stringify(['unread', file, code]);
}
