import { join, resolve } from 'node:path';
import type { ImportOptions } from '../import/import-run.js';
import { invalidRecord, notFound } from '../ingest/read-errors.js';
import type { ReadFailure } from '../ingest/read-failure.js';
import type { Ranker } from './ranker.js';

/** The experts of a set, stored. */
export interface ImportedExperts {
  /** Id of the stored expert by the id that the set gives it. */
  readonly expertIds: ReadonlyMap<string, string>;
  /** Experts of the set that could not be read; nothing ranks them. */
  readonly failures: readonly ReadFailure[];
}

/**
 * Imports a set's `experts.jsonl`. Records that are identical are one stored expert with several ids.
 * Errors: `file_not_found`; `invalid_record` when an expert has no id of its own; whatever the only record or the
 * first of several failed with, when none could be read; the signal's reason when it aborts.
 */
export async function importExperts(
  setDir: string,
  ranker: Ranker,
  options: ImportOptions,
): Promise<ImportedExperts> {
  const file = resolve(join(setDir, 'experts.jsonl'));
  const { imported, unchanged, failures } = await ranker.import([file], { ...options, keepApart: true });
  options.signal?.throwIfAborted();
  if (imported + unchanged === 0) throw failures[0]?.error ?? notFound(file, 'holds no experts');
  const expertIds = storedIds(file, ranker);
  if (expertIds.size === imported + unchanged) return { expertIds, failures };
  const why =
    `${imported + unchanged} experts with ${expertIds.size} ids: each needs an "id" of its own, ` +
    'and a data directory named with --dir must not hold an earlier state of the set';
  throw invalidRecord(file, undefined, 'id', why);
}

function storedIds(file: string, ranker: Ranker): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { id, sources } of ranker.list()) {
    for (const source of sources) {
      if (source.file !== file) continue;
      const { row, externalId } = source;
      if (externalId === undefined) throw invalidRecord(file, row, 'id', 'the expert has none');
      if (ids.has(externalId)) throw invalidRecord(file, row, 'id', `"${externalId}" is there twice`);
      ids.set(externalId, id);
    }
  }
  return ids;
}
