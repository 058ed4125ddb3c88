import { mkdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SearchIndex } from '../search-index.js';
import { type CurrentSnapshot, forgetCurrent, readCurrent, replaceCurrent } from './current-snapshot.js';
import { type Manifest, SNAPSHOT_FORMAT } from './manifest.js';
import { withLock } from './publish-lock.js';
import { MANIFEST_FILE, readManifest } from './read-manifest.js';
import { snapshotError } from './snapshot-error.js';
import { parseSnapshotName, snapshotFolderName } from './snapshot-folder-name.js';
import { writeParts } from './snapshot-parts.js';
import { SnapshotWriter } from './snapshot-writer.js';
import { sweepSnapshots } from './sweep-snapshots.js';

const LOCK_FILE = 'LOCK';

/**
 * Writes a snapshot of the index and makes it the current one; older ones are removed, and with them all that
 * has been removed from the index. The index settles first; while it is being written it can be searched, but
 * not changed. A snapshot older (by `sequence`) than the current one of the same space is not kept.
 * Errors: `disk_full`, `data_dir_unusable`.
 * @param indexDir folder of its own, made if missing
 * @returns false when the current snapshot is newer and stays
 */
export function saveSnapshot(index: SearchIndex, indexDir: string): Promise<boolean> {
  return index.whileFrozen(async (parts) => {
    const { space, sequence, experts, passages } = index;
    const folder = snapshotFolderName({ sequence, pid: process.pid });
    const path = join(indexDir, folder);
    try {
      await mkdir(path, { recursive: true });
      const writer = new SnapshotWriter(path);
      await writeParts(parts, writer);
      const files = [...writer.files];
      const manifest: Manifest = { format: SNAPSHOT_FORMAT, space, sequence, experts, passages, files };
      return await publish(indexDir, folder, manifest, await writer.writeJson(MANIFEST_FILE, manifest));
    } catch (error) {
      await rm(path, { recursive: true, force: true }).catch(() => undefined);
      throw snapshotError(error, indexDir);
    }
  });
}

/**
 * Lets no snapshot count any more: those of another store would otherwise pass for newer ones. Their files go when the
 * next one is published; another process may be writing its own beside them.
 */
export async function discardSnapshots(indexDir: string): Promise<void> {
  await forgetCurrent(indexDir);
}

/** The newest change that the current snapshot reflects, by its name; undefined when there is none. */
export async function snapshotSequence(indexDir: string): Promise<number | undefined> {
  const current = await readCurrent(indexDir);
  return current && parseSnapshotName(current.folder)?.sequence;
}

/** Removes every snapshot but the current one, as those that a process left that was killed before it could. */
export async function sweepOldSnapshots(indexDir: string): Promise<void> {
  if ((await readCurrent(indexDir)) === undefined) return;
  await withLock(join(indexDir, LOCK_FILE), async () => {
    const current = await readCurrent(indexDir);
    if (current !== undefined) await sweepSnapshots(indexDir, { current: current.folder });
  });
}

/** Makes a complete snapshot the current one unless there is a newer one, and removes all others. */
function publish(
  indexDir: string,
  folder: string,
  manifest: Manifest,
  manifestSha256: string,
): Promise<boolean> {
  return withLock(join(indexDir, LOCK_FILE), async () => {
    const before = await readCurrent(indexDir);
    const isNewest = before === undefined || !(await isToStay(indexDir, before, folder, manifest));
    if (isNewest) await replaceCurrent(indexDir, { folder, manifestSha256 });
    const succession = isNewest ? { current: folder, previous: before?.folder } : { current: before.folder };
    await sweepSnapshots(indexDir, succession);
    return isNewest;
  });
}

/** Whether the current snapshot is sound, of the same space, and newer; or has outlived the one to be published. */
async function isToStay(
  indexDir: string,
  current: CurrentSnapshot,
  folder: string,
  own: Manifest,
): Promise<boolean> {
  const manifest = await readManifest(indexDir, current).catch(() => undefined);
  const isSame =
    manifest?.space.model === own.space.model && manifest.space.dimensions === own.space.dimensions;
  if (isSame && manifest.sequence > own.sequence) return true;
  return (await stat(join(indexDir, folder, MANIFEST_FILE)).catch(() => undefined)) === undefined;
}
