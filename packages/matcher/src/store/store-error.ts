import { ExpertMatchError } from '../domain/expert-match-error.js';

/** What a store's errors speak of: its directory, and how long it waits for another writer. */
export interface StorePlace {
  readonly dir: string;
  readonly busyTimeoutMs: number;
}

const FULL_DISK = new Set(['SQLITE_FULL', 'ENOSPC', 'EDQUOT']);

/** Codes of SQLite and of the file system that mean an unreachable file, and what the reader is told of it. */
const UNREACHABLE =
  /^(SQLITE_(CANTOPEN|READONLY|PERM|AUTH|IOERR|PROTOCOL|NOLFS)|E(ACCES|PERM|ROFS|NOTDIR|EXIST|ISDIR|IO|LOOP|NAMETOOLONG|NOENT|MFILE|NFILE)$)/;
const UNSOUND = /^SQLITE_(NOTADB|CORRUPT|FORMAT)/;

/**
 * A failure of the database driver or of the file system, as one that a caller can be told about. Told apart by
 * code alone; an error with another code (a broken constraint, bad SQL: a defect of this program) comes back as is.
 */
export function storeError(error: unknown, place: StorePlace): unknown {
  const code = codeOf(error);
  if (code === undefined) return error;
  if (code.startsWith('SQLITE_BUSY')) return busy(place, error);
  if (FULL_DISK.has(code)) return diskFull(place.dir, error);
  if (UNSOUND.test(code)) return unsoundStore(place.dir, `its database is not one (${code})`, error);
  if (UNREACHABLE.test(code)) return unreachableStore(place.dir, code, error);
  return error;
}

/** The database is there but cannot be trusted: not a database, damaged, or another program's. */
export function unsoundStore(dir: string, why: string, cause?: unknown): ExpertMatchError {
  const wayOut = 'Restore the directory from a backup, or choose another with --dir and import again.';
  return new ExpertMatchError(
    'data_dir_unusable',
    { dir },
    `Cannot use the data directory ${dir}: ${why}. ${wayOut}`,
    { cause },
  );
}

/** The directory or the file in it cannot be opened, read or written. */
export function unreachableStore(dir: string, why: string, cause?: unknown): ExpertMatchError {
  const wayOut =
    'Check that it is a folder, who owns it and who may write there, or choose another with --dir.';
  return new ExpertMatchError(
    'data_dir_unusable',
    { dir },
    `Cannot read or write the data directory ${dir} (${why}). ${wayOut}`,
    { cause },
  );
}

/** A passage's vector is neither stored nor given: it went between looking and writing. */
export function vectorGone(dir: string, expertId: string): ExpertMatchError {
  return new ExpertMatchError(
    'store_busy',
    { dir, waitedMs: 0 },
    `Another process changed ${dir} while expert ${expertId} was being stored, and took out a vector that the ` +
      'expert shares; this change was not stored. Run it again.',
  );
}

/** Nobody has the id that was asked for. */
export function expertGone(expertId: string): ExpertMatchError {
  const message = `No expert has the id ${expertId}; it may have been removed meanwhile.`;
  return new ExpertMatchError('expert_not_found', { expertId }, message);
}

function busy({ dir, busyTimeoutMs }: StorePlace, cause: unknown): ExpertMatchError {
  return new ExpertMatchError(
    'store_busy',
    { dir, waitedMs: busyTimeoutMs },
    `Another process is writing to ${dir} and did not finish within ${busyTimeoutMs} ms; this change was not ` +
      'stored. Run it again once the other process is done.',
    { cause },
  );
}

function diskFull(dir: string, cause: unknown): ExpertMatchError {
  return new ExpertMatchError(
    'disk_full',
    { dir },
    `The disk that holds ${dir} is full; this change was not stored. Free some space and run it again.`,
    { cause },
  );
}

function codeOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return undefined;
  return error.code;
}
