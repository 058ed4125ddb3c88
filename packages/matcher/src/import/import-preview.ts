import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DocumentReader } from '../ingest/document-reader.js';
import { listFiles } from '../ingest/list-files.js';
import type { OcrOptions } from '../ingest/ocr/ocr-options.js';
import { isReadFailure, type ReadFailure, type ReadItem } from '../ingest/read-failure.js';
import type { ReadOptions } from '../ingest/read-options.js';
import type { TableMapping } from '../ingest/table/table-mapping.js';
import type { TableOptions } from '../ingest/table/table-options.js';
import { Spool } from '../ingest/zip/spool.js';
import { filesOf } from './files-of.js';
import type { SkippedPath } from './import-summary.js';
import { importUnits } from './import-units.js';
import { InputWalk, NO_NOTES } from './input-walk.js';
import { readOptionsOf } from './read-options-of.js';

/** What a preview may be told. */
export interface PreviewOptions extends TableOptions, OcrOptions {
  readonly signal?: AbortSignal;
}

/** A person as an import would read them. */
export interface PreviewedPerson {
  readonly file: string;
  readonly sheet?: string;
  readonly row?: number;
  /** The whole text, name and contacts included. */
  readonly text: string;
}

/** What an import would read. */
export interface ImportPreview {
  readonly files: number;
  /** People that would be read; some may be stored already. */
  readonly people: number;
  /** How the columns of each table would be read. */
  readonly tables: readonly TableMapping[];
  /** The column by which rows of all tables are joined, where one is given. */
  readonly join?: string;
  /** The first three people. */
  readonly first: readonly PreviewedPerson[];
  readonly failures: readonly ReadFailure[];
  readonly skipped: readonly SkippedPath[];
}

const SHOWN_PEOPLE = 3;

/**
 * What an import of these paths would read, without a data directory or model.
 * @throws {ExpertMatchError} `invalid_mapping`
 */
export async function previewImport(
  paths: readonly string[],
  options: PreviewOptions = {},
): Promise<ImportPreview> {
  const reader = new DocumentReader();
  try {
    return await readPreview(reader, paths, options);
  } finally {
    await reader.close();
  }
}

/** Reads all files as an import would, counts, and stores nothing. */
export async function readPreview(
  reader: DocumentReader,
  paths: readonly string[],
  { signal, ...settings }: PreviewOptions,
): Promise<ImportPreview> {
  const options = readOptionsOf(settings);
  const list = await listFiles(paths.map((path) => resolve(path)));
  const tables: TableMapping[] = [];
  const first: PreviewedPerson[] = [];
  const failures = [...list.failures];
  let people = 0;
  const reading = { ...options, onTable: (table: TableMapping) => void tables.push(table) };
  const units = importUnits(list.files, options.mapping.join !== undefined);
  for await (const item of readUnits(reader, units, reading)) {
    if (signal?.aborted === true) break;
    if (isReadFailure(item)) failures.push(item);
    else {
      people += 1;
      if (first.length < SHOWN_PEOPLE) first.push(previewed(item.source, item.text));
    }
  }
  const given = options.mapping.join === undefined ? {} : { join: options.mapping.join };
  return { files: list.files.length, people, tables, ...given, first, failures, skipped: list.skipped };
}

/** All that is in some files, archives unpacked. */
async function* readUnits(
  reader: DocumentReader,
  units: readonly (readonly string[])[],
  reading: ReadOptions,
): AsyncGenerator<ReadItem> {
  const spool = new Spool(await mkdtemp(join(tmpdir(), 'expertmatch-preview-')));
  const walk = new InputWalk(NO_NOTES, spool);
  try {
    for (const unit of units) {
      for await (const input of walk.inputs(unit)) {
        if ('error' in input) yield input;
        else yield* reader.read(...filesOf(input, reading));
      }
    }
  } finally {
    await spool.close();
  }
}

function previewed(
  { file, sheet, row }: Pick<PreviewedPerson, 'file' | 'sheet' | 'row'>,
  text: string,
): PreviewedPerson {
  return { file, ...(sheet !== undefined && { sheet }), ...(row !== undefined && { row }), text };
}
