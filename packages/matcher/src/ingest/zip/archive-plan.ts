import { posix } from 'node:path';
import type { ExpertMatchError } from '../../domain/expert-match-error.js';
import type { ZipEntry } from '../docx/zip-directory.js';
import type { IngestLimits } from '../limits.js';
import { exportKindOf } from '../linkedin-export/export-kind.js';
import { mayBeLinkedinExport } from '../linkedin-export/is-linkedin-export.js';
import { HIDDEN } from '../list-files.js';
import { overLimit, unreadable, unsafeEntry, unsupported } from '../read-errors.js';
import { archiveName } from './archive-name.js';

const STORED = 0;
const DEFLATED = 8;

/** A file of an archive that can be unpacked. */
export interface PlannedFile {
  /** Within the archive. */
  readonly name: string;
  readonly entry: ZipEntry;
}

/** What is to be done with an archive. */
export interface ArchivePlan {
  readonly files: readonly PlannedFile[];
  /** Folders whose tables may be a LinkedIn account export, by name; the archive itself is ''. */
  readonly exports: ReadonlyMap<string, readonly PlannedFile[]>;
  /** Entries that are not unpacked. */
  readonly failures: readonly { readonly name: string; readonly error: ExpertMatchError }[];
}

/**
 * Tells the entries that are unpacked from those that are not: names that lead outside, links, names that are there
 * twice, entries under a password or packed in an unknown way. Folders and hidden files are passed over.
 * @param file what the archive is called
 */
export function archivePlan(entries: readonly ZipEntry[], file: string, limits: IngestLimits): ArchivePlan {
  const seen = new Set<string>();
  const files: PlannedFile[] = [];
  const failures: { name: string; error: ExpertMatchError }[] = [];
  for (const entry of entries) {
    if (/[\\/]$/.test(entry.name)) continue;
    const found = archiveName(entry.name);
    const name = 'name' in found ? found.name : entry.name;
    if (name.split('/').some((part) => HIDDEN.test(part)) && 'name' in found) continue;
    const place = `${file}/${name}`;
    const error =
      'unsafe' in found
        ? unsafeEntry(place, found.unsafe)
        : (seenError(seen, name, place) ?? entryError(entry, place, limits));
    if (error === undefined) files.push({ name, entry });
    else failures.push({ name, error });
  }
  return { files, failures, exports: exportFolders(files) };
}

function seenError(seen: Set<string>, name: string, place: string): ExpertMatchError | undefined {
  if (seen.has(name)) return unsafeEntry(place, 'duplicate');
  seen.add(name);
  return undefined;
}

function entryError(entry: ZipEntry, place: string, limits: IngestLimits): ExpertMatchError | undefined {
  const { unpackedBytes, method } = entry;
  if (entry.isLink) return unsafeEntry(place, 'link');
  if (entry.encrypted) return unreadable(place, 'encrypted');
  if (method !== STORED && method !== DEFLATED)
    return unsupported(place, 'packed in an unusual way', 'make the archive anew with the usual ZIP packing');
  if (unpackedBytes > limits.maxTableBytes) return overLimit(place, limits, 'maxTableBytes', unpackedBytes);
  return undefined;
}

function exportFolders(files: readonly PlannedFile[]): ReadonlyMap<string, readonly PlannedFile[]> {
  const folders = new Map<string, PlannedFile[]>();
  for (const file of files) {
    if (exportKindOf(file.name) === undefined) continue;
    const folder = folderOf(file.name);
    folders.set(folder, [...(folders.get(folder) ?? []), file]);
  }
  return new Map([...folders].filter(([, tables]) => mayBeLinkedinExport(tables.map(({ name }) => name))));
}

/** The folder that a file of an archive lies in, '' for none. */
export function folderOf(name: string): string {
  const folder = posix.dirname(name);
  return folder === '.' ? '' : folder;
}
