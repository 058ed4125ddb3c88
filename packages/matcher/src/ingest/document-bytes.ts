import { readFile, stat } from 'node:fs/promises';
import { DEFAULT_LIMITS } from './limits.js';

/** The bytes of a file that may be a document of one person; nothing for any other, and for one that cannot be read. */
export async function documentBytes(path: string): Promise<Buffer | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile() !== true || stats.size > DEFAULT_LIMITS.maxDocumentBytes) return undefined;
  return readFile(path).catch(() => undefined);
}

/** Size and times of change, which tell one state of a file from another. */
export async function fileVersion(path: string): Promise<string> {
  const stats = await stat(path).catch(() => undefined);
  return stats === undefined ? '' : `${stats.size} ${stats.mtimeMs} ${stats.ctimeMs}`;
}
