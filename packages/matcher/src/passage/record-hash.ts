import type { MaskPolicy } from '../domain/mask-policy.js';
import { contentHash } from '../ingest/content-hash.js';

/**
 * Raise it when a change makes the same document read into another profile or other passages: imports then
 * read known documents again instead of leaving them as they are.
 */
export const READER_VERSION = 9;

/**
 * What a stored expert is recognised by: the document's hash, the version of the reader that read it, and what was
 * withheld.
 * @param documentHash the `contentHash` of a `SourceDocument`
 */
export function recordHash(documentHash: string, policy: MaskPolicy): string {
  return contentHash([READER_VERSION, ...policy, documentHash].join(' '));
}
