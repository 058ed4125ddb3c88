import { Spool } from '../ingest/zip/spool.js';
import type { ImportTools } from './import-tools.js';

/** Removes what imports left unpacked that are no longer at work. */
export async function sweepUnpacked({
  store,
  spoolDir,
}: Pick<ImportTools, 'store' | 'spoolDir'>): Promise<void> {
  await Spool.sweep(spoolDir, (id) => store.imports.get(Number(id))?.state === 'running');
}
