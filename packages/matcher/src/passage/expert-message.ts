import type { Expert } from '../domain/expert.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import { type ErrorMessage, unpackError } from '../ingest/error-message.js';
import { type ReadFailure, rowsOfFailure } from '../ingest/read-failure.js';
import type { SourceDocument } from '../ingest/source-document.js';

/** What a worker is asked to read. */
export interface ExpertTask {
  readonly documents: readonly SourceDocument[];
  readonly policy: MaskPolicy;
}

/** What became of one document, as it travels between threads. */
export type ExpertMessage = Expert | { readonly packed: ErrorMessage };

/** What became of a document: an expert, or why there is none. */
export type ExpertItem = Expert | ReadFailure;

/** The item that a message about a document stands for. */
export function unpackExpert(message: ExpertMessage, document: SourceDocument): ExpertItem {
  return 'packed' in message ? failureOf(document, unpackError(message.packed)) : message;
}

/** A document of which no expert could be made. */
export function failureOf(
  { source: { file, sheet, row }, rows }: SourceDocument,
  error: ReadFailure['error'],
): ReadFailure {
  return {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(row !== undefined && { row }),
    ...(rows !== undefined && rowsOfFailure(JSON.parse(rows))),
    error,
  };
}
