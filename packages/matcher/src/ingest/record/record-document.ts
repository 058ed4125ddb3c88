import type { IngestLimits } from '../limits.js';
import { overLimit, unreadable } from '../read-errors.js';
import type { SourceDocument } from '../source-document.js';
import { isProfessional } from './person-record.js';
import type { RecordPlace } from './record-place.js';
import type { ShapedRecord } from './record-shape.js';
import { renderPerson } from './render-person.js';

/**
 * A record as a document: rendered, outlined, with its place.
 * @throws {ExpertMatchError} `unreadable_document` (no_profile), `limit_exceeded` (characters)
 */
export function recordDocument(
  shaped: ShapedRecord,
  place: RecordPlace,
  hash: string,
  limits: IngestLimits,
): SourceDocument {
  const { format, record } = shaped;
  if (!isProfessional(record)) throw unreadable(place.file, 'no_profile');
  const { text, outline } = renderPerson(record);
  if (text.length > limits.maxCharacters) throw overLimit(place.file, limits, 'maxCharacters', text.length);
  const id = record.externalId === undefined ? {} : { externalId: record.externalId };
  const { writtenOn } = record;
  return {
    source: { ...place, format, ...id },
    text,
    contentHash: hash,
    outline,
    ...(writtenOn !== undefined && { writtenOn }),
  };
}
