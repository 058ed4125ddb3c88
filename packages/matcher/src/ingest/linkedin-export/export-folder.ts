import type { Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { IngestLimits } from '../limits.js';
import type { NamedBytes } from '../named-bytes.js';
import { overLimit } from '../read-errors.js';
import { exportKindOf } from './export-kind.js';
import { exportTable } from './export-table.js';
import { isLinkedinExport, mayBeLinkedinExport } from './is-linkedin-export.js';

const MAX_EXPORT_BYTES = 25 * 1024 * 1024;

/** Whether a folder with these entries is a LinkedIn account export, unpacked. */
export async function isExportFolder(folder: string, entries: readonly Dirent[]): Promise<boolean> {
  const names = tablesAmong(entries);
  if (!mayBeLinkedinExport(names)) return false;
  const parts = await partsOf(folder, names, MAX_EXPORT_BYTES).catch(() => undefined);
  return isLinkedinExport((parts ?? []).flatMap((part) => exportTable(part, MAX_EXPORT_BYTES) ?? []));
}

/**
 * The tables of an unpacked account export that tell of its owner; none for a folder that is no such export.
 * @throws {ExpertMatchError} `limit_exceeded` (bytes of a document, all of them together)
 */
export async function exportFolderParts(
  folder: string,
  limits: IngestLimits,
): Promise<readonly NamedBytes[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  if (!(await isExportFolder(folder, entries))) return [];
  const parts = await partsOf(folder, tablesAmong(entries), limits.maxDocumentBytes);
  if (parts === undefined) throw overLimit(folder, limits, 'maxDocumentBytes', limits.maxDocumentBytes + 1);
  return parts;
}

function tablesAmong(entries: readonly Dirent[]): readonly string[] {
  return entries
    .filter((entry) => entry.isFile() && exportKindOf(entry.name) !== undefined)
    .map(({ name }) => name);
}

/** Nothing when the files have more than `maxBytes` together. */
async function partsOf(
  folder: string,
  names: readonly string[],
  maxBytes: number,
): Promise<readonly NamedBytes[] | undefined> {
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, name))).size));
  if (sizes.reduce((sum, size) => sum + size, 0) > maxBytes) return undefined;
  return Promise.all(names.map(async (name) => ({ name, bytes: await readFile(join(folder, name)) })));
}
