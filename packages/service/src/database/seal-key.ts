import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the key lies in the data directory. */
export const SEAL_KEY_FILE = 'seal.key';
const KEY_BYTES = 32;

/**
 * The key that secrets are sealed with which must be read again: `seal.key` in the data directory, made at the first
 * use, for its owner alone. Two processes that make it at once agree on one.
 */
export function sealKey(dir: string): string {
  const file = join(dir, SEAL_KEY_FILE);
  const known = readKey(file);
  if (known !== undefined) return known;
  const own = `${file}.${randomBytes(8).toString('hex')}`;
  writeFileSync(own, randomBytes(KEY_BYTES).toString('base64url'), { mode: 0o600, flush: true });
  try {
    linkSync(own, file);
  } catch (error) {
    if (!isTaken(error)) throw error;
  } finally {
    rmSync(own);
  }
  return readFileSync(file, 'utf8');
}

function readKey(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

function isTaken(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST';
}
