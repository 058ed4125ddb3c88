import type { Expert } from '../domain/expert.js';

/** What one record says of a person: an expert without its places. Spans point into the record's own text. */
export type RecordContent = Omit<Expert, 'sources' | 'records'>;
