import { createWriteStream } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';
import type { ZipEntry } from '../docx/zip-directory.js';
import { unreadable } from '../read-errors.js';
import { bytesAt } from './archive-directory.js';
import { spoolError } from './spool-error.js';

const LOCAL_HEADER_BYTES = 30;
const LOCAL_SIGNATURE = 0x04034b50;
const CHUNK_BYTES = 65_536;
const DEFLATED = 8;

/**
 * Unpacks an entry into a file, piece by piece.
 * @param place what errors call the entry
 * @param count called with the bytes of each piece, and may throw to end it
 * @throws ExpertMatchError `unreadable_document` (broken); errors of `count` and of the file system
 */
export async function unpackEntry(
  archive: FileHandle,
  entry: ZipEntry,
  place: string,
  to: string,
  count: (bytes: number) => void,
): Promise<void> {
  const at = await contentAt(archive, entry);
  if (at === undefined) throw unreadable(place, 'broken');
  let checksum = 0;
  let refusal: unknown;
  async function* counted(pieces: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const piece of pieces) {
      try {
        count(piece.length);
      } catch (error) {
        refusal = error;
        throw error;
      }
      checksum = crc32(piece, checksum);
      yield piece;
    }
  }
  const packed = Readable.from(piecesOf(archive, at, entry.compressedBytes), { objectMode: false });
  const out = createWriteStream(to, { mode: 0o600, flags: 'wx' });
  try {
    if (entry.method === DEFLATED) await pipeline(packed, createInflateRaw(), counted, out);
    else await pipeline(packed, counted, out);
  } catch (error) {
    throw refusal ?? unpackError(error, place, dirname(to));
  }
  if (checksum !== entry.crc32) throw unreadable(place, 'broken');
}

/** Where the packed bytes of an entry begin. */
async function contentAt(archive: FileHandle, { headerAt }: ZipEntry): Promise<number | undefined> {
  if (!Number.isSafeInteger(headerAt)) return undefined;
  const header = await bytesAt(archive, headerAt, LOCAL_HEADER_BYTES);
  if (header.length < LOCAL_HEADER_BYTES || header.readUInt32LE(0) !== LOCAL_SIGNATURE) return undefined;
  return headerAt + LOCAL_HEADER_BYTES + header.readUInt16LE(26) + header.readUInt16LE(28);
}

async function* piecesOf(archive: FileHandle, start: number, length: number): AsyncGenerator<Buffer> {
  for (let at = start; at < start + length; ) {
    const piece = await bytesAt(archive, at, Math.min(CHUNK_BYTES, start + length - at));
    if (piece.length === 0) return;
    at += piece.length;
    yield piece;
  }
}

/** What the file system says is told; all else is the archive's fault. */
function unpackError(error: unknown, place: string, dir: string): unknown {
  const code = error instanceof Error && 'syscall' in error && 'code' in error ? error.code : undefined;
  if (code === undefined) return unreadable(place, 'broken', error);
  return spoolError(error, dir);
}
