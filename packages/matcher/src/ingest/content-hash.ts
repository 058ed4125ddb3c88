import { hash } from 'node:crypto';

/** sha256 in hex of a record's bytes or canonical text. */
export function contentHash(content: Uint8Array | string): string {
  return hash('sha256', content);
}
