import { inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry, zipEntries } from '../docx/zip-directory.js';
import type { IngestLimits } from '../limits.js';
import type { NamedBytes } from '../named-bytes.js';
import { overLimit, unreadable } from '../read-errors.js';

const DEFLATED = 8;

/**
 * The files inside a ZIP file that are wanted, unpacked, in the order of its directory.
 * @throws {ExpertMatchError} `unreadable_document` (encrypted, broken), `limit_exceeded` (unzipped bytes, all of
 *   the wanted parts together)
 */
export function zipParts(
  bytes: Buffer,
  isWanted: (name: string) => boolean,
  file: string,
  limits: IngestLimits,
): readonly NamedBytes[] {
  const wanted = (zipEntries(bytes) ?? []).filter(({ name }) => isWanted(name));
  if (wanted.some(({ encrypted }) => encrypted)) throw unreadable(file, 'encrypted');
  let room = limits.maxUnzippedBytes;
  return wanted.map((entry) => {
    const part = unpacked(bytes, entry, room, file);
    if (part === undefined) throw overLimit(file, limits, 'maxUnzippedBytes', limits.maxUnzippedBytes + 1);
    room -= part.length;
    return { name: entry.name, bytes: part };
  });
}

/** Nothing when the entry unpacks to more than there is room for. */
function unpacked(bytes: Buffer, entry: ZipEntry, room: number, file: string): Buffer | undefined {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) throw unreadable(file, 'broken');
  if (entry.method !== DEFLATED) return packed.length > room ? undefined : packed;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) });
  } catch (cause) {
    if (cause instanceof RangeError) return undefined;
    throw unreadable(file, 'broken', cause);
  }
}
