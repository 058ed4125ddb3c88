import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { Request } from 'express';
import { RequestProblem } from '../problem/request-problem.js';

/** Where a body is written, and how much of it. */
interface UploadPlace {
  readonly uploadDir: string;
  readonly maxBytes: number;
}

/**
 * Writes a body down as it comes, under a name of ours.
 * @returns where it is
 * Errors: `body_too_large`, `unsupported_media_type`, `invalid_request`.
 */
export async function writeBody(request: Request, { uploadDir, maxBytes }: UploadPlace): Promise<string> {
  if ((request.headers['content-encoding'] ?? 'identity') !== 'identity')
    throw new RequestProblem('unsupported_media_type', 'send the file as it is, without a content-encoding');
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) throw tooLarge(maxBytes);
  await mkdir(uploadDir, { recursive: true, mode: 0o700 });
  const path = join(uploadDir, randomUUID());
  let bytes = 0;
  const counted = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      bytes += chunk.length;
      done(bytes > maxBytes ? tooLarge(maxBytes) : null, chunk);
    },
  });
  try {
    await pipeline(request, counted, createWriteStream(path, { mode: 0o600 }));
    if (bytes === 0)
      throw new RequestProblem('invalid_request', 'the body is empty; send the file as the body');
  } catch (error) {
    await rm(path, { force: true });
    throw error;
  }
  return path;
}

function tooLarge(maxBytes: number): RequestProblem {
  return new RequestProblem('body_too_large', `a file here has ${maxBytes} bytes at most`);
}
