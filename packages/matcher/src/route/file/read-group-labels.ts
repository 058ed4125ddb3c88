import { z } from 'zod';
import { parseRow } from '../../ingest/record/parse-row.js';
import { label } from '../working-hours-input.js';
import { fileRecords } from './file-records.js';
import { OnceEach } from './once-each.js';

/** Which category of each attribute people are of. */
export interface GroupLabels {
  /** In order of name. */
  readonly attributes: readonly string[];
  /** By expert id: category by attribute. */
  readonly labels: ReadonlyMap<string, Readonly<Record<string, string>>>;
}

const labelsOfOne = z.object({ expertId: label }).catchall(z.string().trim().max(200));

/**
 * The group labels of a file for an audit, JSON, JSON Lines or CSV: `expertId`, and a column for each attribute. An attribute
 * left empty is unknown. The labels are the caller's to forget.
 * Errors: `invalid_record`.
 */
export function readGroupLabels(bytes: Buffer, file: string): GroupLabels {
  const ids = new OnceEach('expertId');
  const attributes = new Set<string>();
  const labels = new Map<string, Record<string, string>>();
  for (const { value, place } of fileRecords(bytes, file, labelsOfOne)) {
    const { expertId, ...own } = parseRow(labelsOfOne, value, place);
    ids.add(expertId, place);
    for (const name of Object.keys(own)) attributes.add(name);
    labels.set(expertId, own);
  }
  return { attributes: [...attributes].sort(), labels };
}
