import { join } from 'node:path';
import type { ExpertMatchError } from '#domain/expert-match-error.js';
import type { DocumentReader } from '#ingest/document-reader.js';
import { DEFAULT_LIMITS } from '#ingest/limits.js';
import { isReadFailure } from '#ingest/read-failure.js';
import type { SourceDocument } from '#ingest/source-document.js';
import { Archive } from '#ingest/zip/archive.js';
import { Spool } from '#ingest/zip/spool.js';
import type { ExpertReader } from '#passage/expert-reader.js';

/** What an input is read with. */
export interface FuzzReaders {
  readonly documents: DocumentReader;
  readonly experts: ExpertReader;
}

const MOST_DOCUMENTS = 50;

/** Reads an input as an import would, an archive file by file, and gives the errors. */
export async function readInput(path: string, readers: FuzzReaders): Promise<readonly ExpertMatchError[]> {
  const archive = await Archive.open({ path, file: path, version: '' }, DEFAULT_LIMITS);
  if (archive === undefined) return readPlain(path, readers);
  const spool = new Spool(join(`${path}.unpacked`));
  const errors: ExpertMatchError[] = [];
  try {
    await spool.open();
    for await (const item of archive.items(spool, () => true)) {
      if ('error' in item) errors.push(item.error);
      else errors.push(...(await readPlain(item.path, readers)));
    }
  } finally {
    await archive.close();
    await spool.close();
  }
  return errors;
}

async function readPlain(path: string, { documents, experts }: FuzzReaders): Promise<ExpertMatchError[]> {
  const errors: ExpertMatchError[] = [];
  const read: SourceDocument[] = [];
  for await (const item of documents.read(path)) {
    if (isReadFailure(item)) errors.push(item.error);
    else if (read.length < MOST_DOCUMENTS) read.push(item);
  }
  const items = await experts.read(read, []);
  return [...errors, ...items.flatMap((item) => (isReadFailure(item) ? [item.error] : []))];
}
