import { webcrypto } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/** SHA-256 of bytes, hexadecimal, worked out off the main thread. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return Buffer.from(await webcrypto.subtle.digest('SHA-256', bytes)).toString('hex');
}

/** SHA-256 of a file's bytes, hexadecimal. */
export async function sha256OfFile(path: string): Promise<string> {
  return sha256(await readFile(path));
}
