import type { MessagePort } from 'node:worker_threads';
import { type ErrorMessage, packError, unpackError } from './error-message.js';
import type { IngestLimits } from './limits.js';
import type { Picture } from './ocr/picture.js';
import { isReadFailure, type ReadFailure, type ReadItem } from './read-failure.js';
import type { SourceDocument } from './source-document.js';
import type { GivenMapping } from './table/column-mapping.js';
import type { TableMapping } from './table/table-mapping.js';

/** What a worker is asked to do. */
export interface ReadTask {
  /** One, or several to be read together. */
  readonly files: readonly string[];
  /** What sources and errors call it, when that is not its path. */
  readonly file?: string;
  readonly version?: string;
  readonly mapping?: GivenMapping;
  /** Whether pictures are read. */
  readonly ocr: boolean;
  readonly limits: IngestLimits;
  /** Where the worker answers. */
  readonly port: MessagePort;
}

/** An item as it travels between threads. */
export type ItemMessage = SourceDocument | (Omit<ReadFailure, 'error'> & { readonly packed: ErrorMessage });

/** A picture whose text a worker asks for; the answer is a `RecognizedMessage` on `reply`. */
export interface PictureMessage {
  readonly kind: 'picture';
  readonly picture: Picture;
  /** What errors call it. */
  readonly file: string;
  readonly reply: MessagePort;
}

/** Tesseract's table of words, or why there is none. */
export type RecognizedMessage = { readonly table: string } | { readonly packed: ErrorMessage };

/**
 * What a worker says: that it has begun, that it is still at it, how a table is read, a picture that it needs read, some
 * items of the file, that there are no more. After each batch it waits until one earlier batch was taken (any message
 * back says so), so that it is never far ahead.
 */
export type ReadMessage =
  | { readonly kind: 'begun' | 'alive' | 'end' }
  | PictureMessage
  | { readonly kind: 'table'; readonly table: TableMapping }
  | { readonly kind: 'items'; readonly items: readonly ItemMessage[] };

/** Packs an item for the way to another thread. */
export function packItem(item: ReadItem): ItemMessage {
  if (!isReadFailure(item)) return item;
  const { error, ...place } = item;
  return { ...place, packed: packError(error) };
}

/** The item that was packed. */
export function unpackItem(message: ItemMessage): ReadItem {
  if (!('packed' in message)) return message;
  const { packed, ...place } = message;
  return { ...place, error: unpackError(packed) };
}
