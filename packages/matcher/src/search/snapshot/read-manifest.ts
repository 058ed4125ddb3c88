import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CurrentSnapshot } from './current-snapshot.js';
import { type Manifest, parseManifest } from './manifest.js';
import { SnapshotDamage } from './snapshot-damage.js';

/** Written last: a snapshot folder that has it is complete. */
export const MANIFEST_FILE = 'manifest.json';

/** The manifest of the current snapshot. Throws `SnapshotDamage` unless it is the one the pointer speaks of. */
export async function readManifest(indexDir: string, current: CurrentSnapshot): Promise<Manifest> {
  const content = await readFile(join(indexDir, current.folder, MANIFEST_FILE)).catch(() => {
    throw new SnapshotDamage('its manifest is missing');
  });
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== current.manifestSha256) throw new SnapshotDamage('its manifest is damaged');
  const manifest = parseManifest(content.toString());
  if (manifest === undefined) throw new SnapshotDamage('it is of another format');
  return manifest;
}
