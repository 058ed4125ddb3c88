import { createInflateRaw } from 'node:zlib';
import { packedBytes, type ZipEntry } from '../docx/zip-directory.js';
import type { IngestLimits } from '../limits.js';
import { overLimit, unreadable } from '../read-errors.js';

const DEFLATED = 8;
const CHUNK_BYTES = 65_536;

/**
 * The text of a part of a workbook, piece by piece, so that a sheet of any length takes little memory.
 * @throws {ExpertMatchError} `unreadable_document` (broken), `limit_exceeded` (`maxSheetBytes`)
 */
export async function* inflated(
  bytes: Buffer,
  entry: ZipEntry,
  file: string,
  limits: IngestLimits,
): AsyncGenerator<string> {
  const packed = packedBytes(bytes, entry);
  if (packed === undefined) throw unreadable(file, 'broken');
  const decoder = new TextDecoder();
  let unpacked = 0;
  for await (const chunk of entry.method === DEFLATED ? inflating(packed, file) : [packed]) {
    unpacked += chunk.length;
    if (unpacked > limits.maxSheetBytes) throw overLimit(file, limits, 'maxSheetBytes', unpacked);
    yield decoder.decode(chunk, { stream: true });
  }
}

async function* inflating(packed: Buffer, file: string): AsyncGenerator<Buffer> {
  const inflate = createInflateRaw({ chunkSize: CHUNK_BYTES });
  try {
    inflate.end(packed);
    for await (const chunk of inflate) yield chunk;
  } catch (cause) {
    throw unreadable(file, 'broken', cause);
  } finally {
    inflate.destroy();
  }
}
