import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './publish-lock.js';
import { MANIFEST_FILE } from './read-manifest.js';
import { parseSnapshotName } from './snapshot-folder-name.js';

/** A snapshot that was not published by then was left behind, whatever process has its number now. */
const ABANDONED_AFTER_MS = 3_600_000;

/** Which snapshot stays, and which was current before it. */
export interface Succession {
  readonly current: string;
  readonly previous?: string | undefined;
}

/**
 * Removes every snapshot but the current one: older ones, and what killed processes left behind. One that a
 * running process is still writing, or has written and not published yet, stays if it is as new.
 */
export async function sweepSnapshots(indexDir: string, { current, previous }: Succession): Promise<void> {
  for (const name of await readdir(indexDir)) {
    if (parseSnapshotName(name) === undefined || name === current) continue;
    if (name !== previous && (await isOnItsWay(indexDir, name, current))) continue;
    await rm(join(indexDir, name), { recursive: true, force: true });
  }
}

async function isOnItsWay(indexDir: string, name: string, current: string): Promise<boolean> {
  const owner = parseSnapshotName(name);
  if (owner === undefined || !isRunning(owner.pid)) return false;
  const path = join(indexDir, name);
  const status = await stat(path).catch(() => undefined);
  if (status === undefined || Date.now() - status.mtimeMs > ABANDONED_AFTER_MS) return false;
  const complete = await stat(join(path, MANIFEST_FILE)).catch(() => undefined);
  return complete === undefined || owner.sequence >= (parseSnapshotName(current)?.sequence ?? 0);
}
