import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import type { Request } from 'express';
import type { ReadBody } from './read-body.js';

/** Tells a request from another: method, path and query, body; of a form the file's name and bytes. */
export async function requestDigest(request: Request, { json, file, fields }: ReadBody): Promise<string> {
  const hash = createHash('sha256');
  hash.update(
    JSON.stringify([request.method, request.originalUrl, json ?? null, fields ?? null, file?.name ?? null]),
  );
  if (file !== undefined) for await (const chunk of createReadStream(file.path)) hash.update(chunk);
  return hash.digest('hex');
}
