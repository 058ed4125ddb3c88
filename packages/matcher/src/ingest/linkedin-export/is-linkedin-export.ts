import { type ExportKind, exportKindOf } from './export-kind.js';
import type { ExportTable } from './export-table.js';

function isExport(kinds: ReadonlySet<ExportKind>): boolean {
  const hasHistory = kinds.has('positions') && kinds.has('education');
  return kinds.size >= 2 && (kinds.has('profile') || hasHistory);
}

/** Whether files with these names may be an account export; their headings decide. */
export function mayBeLinkedinExport(names: readonly string[]): boolean {
  return isExport(new Set(names.flatMap((name) => exportKindOf(name) ?? [])));
}

/** Whether these tables are an account export: the profile of one person, or positions and education, and more. */
export function isLinkedinExport(tables: readonly ExportTable[]): boolean {
  const isOfMany = tables.some(({ kind, rows }) => kind === 'profile' && rows.length > 1);
  return !isOfMany && isExport(new Set(tables.map(({ kind }) => kind)));
}
