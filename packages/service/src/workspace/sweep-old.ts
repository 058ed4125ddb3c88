import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';

/**
 * Takes away what has lain in a folder for longer than `maxAgeMs`, left by a process that is gone.
 * @param kept paths that stay however old they are
 */
export async function sweepOld(
  dir: string,
  maxAgeMs: number,
  kept: ReadonlySet<string> = new Set(),
): Promise<void> {
  for (const name of await readdir(dir).catch(() => [])) {
    const path = join(dir, name);
    const since = await stat(path).catch(() => undefined);
    const isOld = since !== undefined && Date.now() - since.mtimeMs > maxAgeMs;
    if (isOld && !kept.has(path)) await rm(path, { recursive: true, force: true });
  }
}
