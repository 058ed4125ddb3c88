import { columnMappingSchema } from '@expertmatch/matcher';
import { z } from 'zod';
import { revealQuery } from './identity.js';
import { operation } from './operation.js';
import { pageOf, pageQuery } from './paging.js';

const GIB = 1024 ** 3;
const mapping = z.string().max(100_000).exactOptional().meta({
  description: 'How columns are read, as JSON: `{ "columns": { "Fach": "specialty", "Notes": null } }`.',
});
/** What may be sent as the body itself. */
const RAW = {
  'application/zip': '.zip',
  'text/csv': '.csv',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': '.xlsx',
  'application/json': '.json',
  'application/x-ndjson': '.jsonl',
  'application/pdf': '.pdf',
  'application/octet-stream': '',
} as const;
const file = { maxBytes: 4 * GIB, fields: z.strictObject({ mapping }), raw: RAW } as const;
const rawQuery = z.strictObject({
  name: z
    .string()
    .min(1)
    .max(200)
    .exactOptional()
    .meta({ description: 'What the file is called, where it is the body itself.' }),
  mapping: mapping.meta({ description: 'As the field of a form, where the file is the body itself.' }),
});

const params = z.strictObject({ importId: z.coerce.number().int().min(1).max(1e9) });
const count = z.int().min(0);

/** What an import has done. */
export const importCounts = z.strictObject({
  files: count.meta({ description: 'Files found; those in an archive are counted when it is opened.' }),
  filesRead: count,
  imported: count,
  unchanged: count,
  failed: count,
});

const importRun = z
  .strictObject({
    id: z.int(),
    state: z.enum(['waiting', 'running', 'done', 'failed', 'cancelled', 'interrupted']),
    counts: importCounts,
    startedAt: z.iso.datetime(),
    heardAt: z.iso.datetime(),
    endedAt: z.iso.datetime().exactOptional(),
    retryOf: z.int().exactOptional(),
    error: z.strictObject({ code: z.string() }).exactOptional(),
  })
  .meta({ id: 'Import' });

/** So many errors a preview tells. */
export const MAX_PREVIEWED_ERRORS = 20;

const importError = z
  .strictObject({
    file: z.string().exactOptional(),
    sheet: z.string().exactOptional(),
    row: z.int().exactOptional(),
    column: z.string().exactOptional(),
    code: z.string(),
    message: z.string().exactOptional(),
    value: z.string().exactOptional(),
    cells: z
      .array(z.tuple([z.string(), z.string()]).readonly())
      .readonly()
      .exactOptional(),
  })
  .meta({
    id: 'ImportError',
    description:
      'A file or row that could not be stored. File, message and cells only with `reveal=identity`.',
  });

const preview = z
  .strictObject({
    files: count,
    people: count.meta({ description: 'Some of them may be stored already.' }),
    tables: z
      .array(
        z.strictObject({
          sheet: z.string().exactOptional(),
          layout: z.string(),
          rowsAboveHeadings: count.exactOptional(),
          joinedBy: z.string().exactOptional(),
          skipped: z.string().exactOptional(),
          notFound: z.array(z.string()).readonly(),
          columns: z
            .array(
              z.strictObject({
                number: z.int(),
                heading: z.string(),
                fields: z.array(z.string()).readonly(),
                use: z.enum(['field', 'other', 'apart', 'sensitive', 'left_out']),
                why: z.string(),
                cells: z.array(z.string()).readonly().exactOptional().meta({
                  description:
                    'Its cells in the first rows, none where it is not read; only with `reveal=identity`.',
                }),
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
    failed: count,
    errors: z
      .array(importError.omit({ cells: true }))
      .max(MAX_PREVIEWED_ERRORS)
      .readonly()
      .meta({ description: 'The first of what could not be read.' }),
    fields: z
      .array(z.string())
      .readonly()
      .meta({ description: 'What a mapping can say of a column, beside `other` and null.' }),
  })
  .meta({ id: 'ImportPreview', description: 'How an import would read a file.' });

/** Where an import can be watched. */
const underWay = { description: 'Under way.', body: importRun, headers: ['location'] } as const;

/** The mapping of an import, as a form has it. */
export const mappingField = z
  .string()
  .transform((text, context) => {
    try {
      return JSON.parse(text);
    } catch {
      context.addIssue({ code: 'custom', message: 'JSON' });
      return z.NEVER;
    }
  })
  .pipe(columnMappingSchema);

export const createImport = operation({
  id: 'createImport',
  method: 'post',
  path: '/v1/imports',
  tag: 'imports',
  summary: 'Imports a file of any format: a table, JSON Lines, an archive of résumés',
  scope: 'import',
  query: rawQuery,
  body: { file },
  answers: { 202: underWay },
  problems: ['invalid_mapping', 'too_many_imports'],
});

export const previewImport = operation({
  id: 'previewImport',
  method: 'post',
  path: '/v1/imports/preview',
  tag: 'imports',
  summary: 'How a file would be read; nothing is stored',
  scope: 'import',
  query: rawQuery.extend(revealQuery.shape),
  body: { file },
  answers: { 200: { description: 'As an import would read it.', body: preview } },
  problems: ['invalid_mapping'],
});

export const listImports = operation({
  id: 'listImports',
  method: 'get',
  path: '/v1/imports',
  tag: 'imports',
  summary: 'The imports, newest first',
  scope: 'import',
  query: pageQuery,
  answers: { 200: { description: 'A page of them.', body: pageOf(importRun), headers: ['link'] } },
  problems: [],
});

export const getImport = operation({
  id: 'getImport',
  method: 'get',
  path: '/v1/imports/:importId',
  tag: 'imports',
  summary: 'How an import stands',
  scope: 'import',
  params,
  answers: { 200: { description: 'The import.', body: importRun } },
  problems: ['import_not_found'],
});

export const listImportErrors = operation({
  id: 'listImportErrors',
  method: 'get',
  path: '/v1/imports/:importId/errors',
  tag: 'imports',
  summary: 'What an import could not store, in the order in which it was found',
  scope: 'import',
  params,
  query: pageQuery.extend(revealQuery.shape),
  answers: {
    200: {
      description:
        'A page of it. As CSV, which needs the scope `identity`: all rows of tables that failed, with their own ' +
        'columns and what was wrong, to be mended and imported.',
      body: pageOf(importError),
      otherType: 'text/csv',
      headers: ['link'],
    },
  },
  problems: ['import_not_found'],
});

export const watchImport = operation({
  id: 'watchImport',
  method: 'get',
  path: '/v1/imports/:importId/events',
  tag: 'imports',
  summary: 'How an import goes on, as server-sent events, until it ends',
  scope: 'import',
  params,
  answers: {
    200: {
      description: 'Events `progress`, the last of them `end`; the data of each is an `Import` as JSON.',
      body: z.string(),
      mediaType: 'text/event-stream',
      isStream: true,
    },
  },
  problems: ['import_not_found'],
});

export const cancelImport = operation({
  id: 'cancelImport',
  method: 'post',
  path: '/v1/imports/:importId/cancel',
  tag: 'imports',
  summary: 'Stops an import after the batch under way; what is stored stays',
  scope: 'import',
  params,
  answers: { 202: underWay },
  problems: ['import_not_found', 'import_not_running'],
});

export const resumeImport = operation({
  id: 'resumeImport',
  method: 'post',
  path: '/v1/imports/:importId/resume',
  tag: 'imports',
  summary: 'Goes on with an import that did not end well, from where it was',
  scope: 'import',
  params,
  answers: { 202: underWay },
  problems: ['import_not_found', 'import_not_resumable', 'too_many_imports'],
});

export const retryImport = operation({
  id: 'retryImport',
  method: 'post',
  path: '/v1/imports/:importId/retry',
  tag: 'imports',
  summary: 'Reads again, as a new import, the files in which something failed',
  scope: 'import',
  params,
  answers: { 202: underWay },
  problems: ['import_not_found', 'too_many_imports'],
});
