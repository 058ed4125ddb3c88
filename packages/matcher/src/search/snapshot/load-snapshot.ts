import { join } from 'node:path';
import { SearchIndex, type SearchIndexOptions } from '../search-index.js';
import { type CurrentSnapshot, readCurrent } from './current-snapshot.js';
import { readManifest } from './read-manifest.js';
import { SnapshotDamage } from './snapshot-damage.js';
import { readParts } from './snapshot-parts.js';
import { SnapshotReader } from './snapshot-reader.js';

/** A saver may replace the snapshot while it is being read; then the new one is read. */
const ATTEMPTS = 3;

/** The index of a snapshot, or why there is none: a clause that goes after "the snapshot cannot be used: ". */
export type LoadedSnapshot =
  | { readonly index: SearchIndex; readonly reason?: undefined }
  | { readonly index?: undefined; readonly reason: string };

/**
 * Reads the current snapshot. A missing, damaged or foreign one is no error: the caller then builds the index
 * from the store.
 */
export async function loadSnapshot(indexDir: string, options: SearchIndexOptions): Promise<LoadedSnapshot> {
  const current = await readCurrent(indexDir);
  if (current === undefined) return { reason: 'there is none' };
  return attempt(indexDir, options, current, ATTEMPTS);
}

async function attempt(
  indexDir: string,
  options: SearchIndexOptions,
  current: CurrentSnapshot,
  left: number,
): Promise<LoadedSnapshot> {
  try {
    return { index: await readIndex(indexDir, current, options) };
  } catch (error) {
    const newer = await readCurrent(indexDir);
    const replaced = newer !== undefined && newer.folder !== current.folder;
    if (replaced && left > 1) return attempt(indexDir, options, newer, left - 1);
    return { reason: error instanceof SnapshotDamage ? error.message : `it cannot be read (${error})` };
  }
}

async function readIndex(
  indexDir: string,
  current: CurrentSnapshot,
  options: SearchIndexOptions,
): Promise<SearchIndex> {
  const manifest = await readManifest(indexDir, current);
  const { space } = options;
  if (manifest.space.model !== space.model || manifest.space.dimensions !== space.dimensions) {
    throw new SnapshotDamage(`it is of model ${manifest.space.model}, not ${space.model}`);
  }
  const reader = new SnapshotReader(join(indexDir, current.folder), manifest.files);
  const index = new SearchIndex(options, await readParts(reader, space, options.weights));
  if (index.experts !== manifest.experts || index.passages !== manifest.passages) {
    throw new SnapshotDamage('its files do not fit together');
  }
  index.sequence = manifest.sequence;
  return index;
}
