import { constants } from 'node:fs';
import { access, copyFile, cp, mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { SqlConnection } from '@expertmatch/matcher';
import { SEAL_KEY_FILE } from '../database/seal-key.js';

/** What a backup holds. */
export interface Backup {
  /** Where it lies. */
  readonly dir: string;
  readonly workspaces: number;
  readonly databases: number;
}

/**
 * The databases of a data directory in the order in which they are copied. Each copy is of one instant, and what one
 * refers to is in those after it: a key is in the audit, a place in the change log is not beyond its end.
 */
const DATABASES = ['service.db', 'workspace.db', 'expertmatch.sqlite'] as const;
const BUSY_TIMEOUT_MS = 10_000;
/** Uploaded files that imports still have to read. */
const UPLOADS = 'imports';
const WORKSPACES = 'workspaces';

/** The copy is not sound, or there is nothing to copy, or something stands where it should go. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
}

/**
 * Copies a data directory while others work with it: databases, the key of seals, and uploads that imports still read;
 * not the indexes, which are made anew. Nobody has to wait. The copy appears under its name when it is whole and was checked.
 * @param into a folder that does not exist
 * @throws BackupError, ExpertMatchError `disk_full`, `data_dir_unusable`
 */
export async function backUp(dir: string, into: string): Promise<Backup> {
  const [from, to] = [resolve(dir), resolve(into)];
  if (await exists(to)) throw new BackupError(`${to} exists already; name a folder that does not`);
  const draft = join(dirname(to), `.${basename(to)}.${process.pid}`);
  try {
    const names = await namesIn(join(from, WORKSPACES));
    const places = ['.', ...names.map((name) => join(WORKSPACES, name))];
    let databases = 0;
    for (const place of places) databases += await copyPlace(join(from, place), join(draft, place));
    if (databases === 0) throw new BackupError(`${from} is no data directory: it has no database`);
    await copySealKey(from, draft);
    await rename(draft, to);
    await sync(dirname(to));
    return { dir: to, workspaces: places.length, databases };
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

/** Without it the secrets in the databases could not be read any more. */
async function copySealKey(from: string, to: string): Promise<void> {
  const [file, copy] = [join(from, SEAL_KEY_FILE), join(to, SEAL_KEY_FILE)];
  if (!(await exists(file))) return;
  await copyFile(file, copy);
  await sync(copy);
}

/** Uploads are copied before and after: an import that begins or ends meanwhile has its files in the copy. */
async function copyPlace(from: string, to: string): Promise<number> {
  await mkdir(to, { recursive: true, mode: 0o700 });
  await copyUploads(from, to);
  let databases = 0;
  for (const name of DATABASES) {
    if (!(await exists(join(from, name)))) continue;
    copyDatabase(join(from, name), join(to, name));
    await sync(join(to, name));
    databases += 1;
  }
  await copyUploads(from, to);
  await sync(to);
  return databases;
}

/** A file that goes while it is copied belongs to an import that has ended. */
async function copyUploads(from: string, to: string): Promise<void> {
  for (const name of await namesIn(join(from, UPLOADS))) {
    const target = join(to, UPLOADS, name);
    if (await exists(target)) continue;
    await cp(join(from, UPLOADS, name), target, { recursive: true, mode: constants.COPYFILE_FICLONE }).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'ENOENT') throw error;
      },
    );
  }
}

function copyDatabase(file: string, copy: string): void {
  using(file, (connection) => connection.run('VACUUM INTO ?', copy));
  using(copy, (connection) => {
    // A copy is not in the mode in which readers and a writer do not wait for each other; the store sets it once.
    connection.get('PRAGMA journal_mode = WAL');
    const verdict = connection.get<{ integrity_check: string }>('PRAGMA integrity_check');
    if (verdict?.integrity_check !== 'ok') throw new BackupError(`the copy of ${file} is not sound`);
  });
}

function using(file: string, work: (connection: SqlConnection) => void): void {
  const connection = new SqlConnection(file, { dir: dirname(file), busyTimeoutMs: BUSY_TIMEOUT_MS });
  try {
    work(connection);
  } finally {
    connection.close();
  }
}

async function namesIn(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true }).catch(() => []);
  return entries.flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

async function sync(path: string): Promise<void> {
  const handle = await open(path);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
