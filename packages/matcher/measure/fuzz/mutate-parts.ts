import { deflateSync, inflateSync } from 'node:zlib';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { zipParts } from '#ingest/zip/zip-parts.js';
import type { Chance } from './chance.js';
import { packZip } from './pack-zip.js';

type Mutate = (bytes: Buffer) => Buffer;

const MOST_UNPACKED_BYTES = 8 * 1024 * 1024;

/** A ZIP file with one of its files changed, packed anew; as it is when it cannot be unpacked. */
export function mutateZipPart(bytes: Buffer, chance: Chance, mutate: Mutate): Buffer {
  try {
    const limits = { ...DEFAULT_LIMITS, maxUnzippedBytes: MOST_UNPACKED_BYTES };
    const parts = zipParts(bytes, () => true, '', limits);
    const at = chance.below(parts.length);
    return packZip(parts.map((part, k) => (k === at ? { ...part, bytes: mutate(part.bytes) } : part)));
  } catch {
    return bytes;
  }
}

/** A PDF with one of its packed streams changed, packed anew; as it is when it has none. */
export function mutatePdfStream(bytes: Buffer, chance: Chance, mutate: Mutate): Buffer {
  const text = bytes.toString('latin1');
  const streams = [...text.matchAll(/stream\r?\n/g)].map(({ index, 0: mark }) => index + mark.length);
  const start = chance.oneOf(streams);
  const end = start === undefined ? -1 : text.indexOf('endstream', start);
  if (start === undefined || end < 0) return bytes;
  try {
    const unpacked = inflateSync(bytes.subarray(start, end), { maxOutputLength: MOST_UNPACKED_BYTES });
    return Buffer.concat([bytes.subarray(0, start), deflateSync(mutate(unpacked)), bytes.subarray(end)]);
  } catch {
    return bytes;
  }
}
