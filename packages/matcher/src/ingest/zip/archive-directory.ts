import type { FileHandle } from 'node:fs/promises';
import { entriesFrom, type ZipEntry } from '../docx/zip-directory.js';

/** A ZIP file's end record, with the longest comment, and the two records before it that a long ZIP file has. */
const TAIL_BYTES = 22 + 65_535 + 20 + 56;
const END_BYTES = 22;
const END_SIGNATURE = Buffer.from('PK\x05\x06', 'latin1');
const LONG_LOCATOR_BYTES = 20;
const LONG_LOCATOR_SIGNATURE = 0x07064b50;
const LONG_END_BYTES = 56;
const LONG_END_SIGNATURE = 0x06064b50;
/** No honest directory is longer: 200,000 entries of 300 bytes. */
const MAX_DIRECTORY_BYTES = 64 * 1024 * 1024;

interface DirectoryPlace {
  readonly count: number;
  readonly bytes: number;
  /** Where it begins, as stated. */
  readonly statedAt: number;
  /** Where it ends. */
  readonly endAt: number;
}

/**
 * The entries of a ZIP file, also of one with more than 65,535 of them or 4 GiB (ZIP64), of which no more than the
 * directory is read. Nothing when the directory is missing, cut off or longer than any honest one.
 */
export async function archiveDirectory(
  archive: FileHandle,
  fileBytes: number,
): Promise<readonly ZipEntry[] | undefined> {
  const place = await directoryPlace(archive, fileBytes);
  if (place === undefined || place.bytes > MAX_DIRECTORY_BYTES) return undefined;
  const at = place.endAt - place.bytes;
  const shift = at - place.statedAt;
  if (at < 0 || shift < 0) return undefined;
  return entriesFrom(await bytesAt(archive, at, place.bytes), 0, place.count, shift);
}

async function directoryPlace(archive: FileHandle, fileBytes: number): Promise<DirectoryPlace | undefined> {
  const tailAt = Math.max(0, fileBytes - TAIL_BYTES);
  const tail = await bytesAt(archive, tailAt, fileBytes - tailAt);
  const at = tail.lastIndexOf(END_SIGNATURE);
  if (at < 0 || at + END_BYTES > tail.length) return undefined;
  return (
    (await longDirectoryPlace(archive, tail.subarray(Math.max(0, at - LONG_LOCATOR_BYTES), at))) ?? {
      count: tail.readUInt16LE(at + 10),
      bytes: tail.readUInt32LE(at + 12),
      statedAt: tail.readUInt32LE(at + 16),
      endAt: tailAt + at,
    }
  );
}

/** APPNOTE 6.3.10, sections 4.3.14 and 4.3.15. */
async function longDirectoryPlace(archive: FileHandle, locator: Buffer): Promise<DirectoryPlace | undefined> {
  if (locator.length < LONG_LOCATOR_BYTES || locator.readUInt32LE(0) !== LONG_LOCATOR_SIGNATURE)
    return undefined;
  const endAt = Number(locator.readBigUInt64LE(8));
  const end = await bytesAt(archive, endAt, LONG_END_BYTES);
  if (end.length < LONG_END_BYTES || end.readUInt32LE(0) !== LONG_END_SIGNATURE) return undefined;
  return {
    count: Number(end.readBigUInt64LE(32)),
    bytes: Number(end.readBigUInt64LE(40)),
    statedAt: Number(end.readBigUInt64LE(48)),
    endAt,
  };
}

/** Fewer bytes where the file ends before. */
export async function bytesAt(archive: FileHandle, at: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await archive.read(Buffer.alloc(length), 0, length, at);
  return buffer.subarray(0, bytesRead);
}
