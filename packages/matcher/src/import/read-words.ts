import type { DocumentReader } from '../ingest/document-reader.js';
import { isReadFailure } from '../ingest/read-failure.js';

/**
 * The words of a file of any known format, as its reader renders them; those of several records one after the other.
 * Stores nothing.
 * @param file what errors call it
 * Errors: those of reading a file.
 */
export async function readWords(reader: DocumentReader, path: string, file: string): Promise<string> {
  const texts: string[] = [];
  for await (const item of reader.read(path, { file })) {
    if (isReadFailure(item)) throw item.error;
    texts.push(item.text.trim());
  }
  return texts.join('\n\n');
}
