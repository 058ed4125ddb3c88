import { createHash } from 'node:crypto';

/**
 * Raise it when a change makes the same document read into another profile or other passages: imports then
 * read known documents again instead of leaving them as they are.
 */
const READER_VERSION = 1;

/**
 * What a stored expert is recognised by: the document's hash, and the version of the reader that read it.
 * @param contentHash of a `SourceDocument`
 */
export function recordHash(contentHash: string): string {
  return createHash('sha256').update(`${READER_VERSION} ${contentHash}`).digest('hex');
}
