import { inflateRawSync } from 'node:zlib';
import { packedBytes, type ZipEntry } from './zip-directory.js';

const DEFLATED = 8;

/**
 * How many bytes the entries unpack to, found by unpacking them: sizes in a directory can lie.
 * Stops as soon as the sum is over `max`, and then returns a number over `max`.
 * @throws whatever zlib throws for data that cannot be unpacked
 */
export function unzippedSize(bytes: Buffer, entries: readonly ZipEntry[], max: number): number {
  let total = 0;
  for (const entry of entries) {
    total += sizeOf(bytes, entry, max - total);
    if (total > max) return total;
  }
  return total;
}

function sizeOf(bytes: Buffer, entry: ZipEntry, room: number): number {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) throw new RangeError(`ZIP entry ${entry.name} lies outside the file`);
  if (entry.method !== DEFLATED) return packed.length;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, room) }).length;
  } catch (error) {
    if (error instanceof RangeError) return room + 1;
    throw error;
  }
}
