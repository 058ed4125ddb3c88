import { ExpertMatchError } from '../../domain/expert-match-error.js';
import { contentHash } from '../content-hash.js';
import type { IngestLimits } from '../limits.js';
import { invalidRecord, overLimit } from '../read-errors.js';
import type { ReadFailure, ReadItem } from '../read-failure.js';
import { canonicalJson, isDeeperThan } from './canonical-json.js';
import { InvalidField } from './invalid-field.js';
import { JsonFields } from './json-fields.js';
import { recordDocument } from './record-document.js';
import type { RecordPlace } from './record-place.js';
import { readShape } from './record-shape.js';
import { unwrapPerson } from './unwrap-person.js';

/** Reads one JSON record of any known form; whatever is wrong with it becomes a failure at its place. */
export function readJsonRecord(json: Buffer, place: RecordPlace, limits: IngestLimits): ReadItem {
  const { file, row } = place;
  try {
    const value = parse(json, place, limits);
    const hash = contentHash(row === undefined ? json : canonicalJson(value));
    return recordDocument(readShape(JsonFields.of(unwrapPerson(value))), place, hash, limits);
  } catch (error) {
    if (error instanceof ExpertMatchError) return failedAt(place, error);
    if (error instanceof InvalidField)
      return failedAt(place, invalidRecord(file, row, error.path, error.why));
    throw error;
  }
}

/** A failure of the record at this place. */
export function failedAt(place: RecordPlace, error: ExpertMatchError): ReadFailure {
  return { ...place, error };
}

function parse(json: Buffer, place: RecordPlace, limits: IngestLimits): unknown {
  const { file } = place;
  if (json.length > limits.maxRecordBytes) throw overLimit(file, limits, 'maxRecordBytes', json.length);
  const value = parseJson(json, place);
  if (isDeeperThan(value, limits.maxRecordDepth)) {
    throw overLimit(file, limits, 'maxRecordDepth', limits.maxRecordDepth + 1);
  }
  return value;
}

function parseJson(json: Buffer, { file, row }: RecordPlace): unknown {
  try {
    return JSON.parse(json.toString('utf8'));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    throw invalidRecord(file, row, '', `is not JSON: ${why}`);
  }
}
