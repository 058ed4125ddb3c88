import { createHash } from 'node:crypto';

/** How far files were read is kept without their names, which may be those of people. */
export function fileHash(file: string): Uint8Array {
  return createHash('sha256').update(file).digest();
}
