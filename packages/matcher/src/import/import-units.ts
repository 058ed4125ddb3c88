import { extname } from 'node:path';

const TABLES = new Set(['.csv', '.tsv', '.xlsx', '.xlsm']);

/**
 * Files that are to be read together: each by itself, or all tables as one where rows are joined over them, in the place
 * of the first.
 */
export function importUnits(files: readonly string[], isJoined: boolean): readonly (readonly string[])[] {
  const tables = isJoined ? files.filter((file) => TABLES.has(extname(file).toLowerCase())) : [];
  return files.flatMap((file) => {
    if (!tables.includes(file)) return [[file]];
    return file === tables[0] ? [tables] : [];
  });
}
