import type { Source } from '../domain/expert.js';

/** The key of the place a source names: file and external id, else file, sheet and row, else file. */
export function sourcePlace({ file, sheet, row, externalId }: Source): string {
  if (externalId !== undefined) return JSON.stringify(['id', file, externalId]);
  if (row !== undefined) return JSON.stringify(['row', file, row, ...(sheet === undefined ? [] : [sheet])]);
  return JSON.stringify(['file', file]);
}

/** By file, sheet, row, external id: an order that does not tell which source was read first. */
export function compareSources(a: Source, b: Source): number {
  return (
    compare(a.file, b.file) ||
    compare(a.sheet ?? '', b.sheet ?? '') ||
    compare(a.row ?? 0, b.row ?? 0) ||
    compare(a.externalId ?? '', b.externalId ?? '')
  );
}

function compare<T extends string | number>(a: T, b: T): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
