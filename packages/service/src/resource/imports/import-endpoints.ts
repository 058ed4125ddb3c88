import type { AuditLog, ColumnMapping, Doing, ImportRun } from '@expertmatch/matcher';
import {
  cancelImport,
  createImport,
  getImport,
  listImportErrors,
  listImports,
  mappingField,
  previewImport,
  resumeImport,
  retryImport,
  watchImport,
} from '../../contract/imports.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { afterKeyOf, pageOfItems, pageOfList } from '../../http/page.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { showingTo } from '../../reveal/reveal.js';
import { type ImportDesk, MAX_IMPORTS } from '../../workspace/import-desk.js';
import { importEvents } from './import-events.js';
import { errorView, importView, previewView } from './import-view.js';
import { mendableErrors } from './mendable-errors.js';

const create = endpoint(createImport)(async ({ file, fields, query }, { workspace, caller }) => {
  const mapping = mappingOf(fields.mapping ?? query.mapping);
  await requireRoom(workspace.imports);
  return accepted(await workspace.imports.begin(file, mapping, { actor: caller.keyId }));
});

const get = endpoint(getImport)(async ({ params: { importId } }, { workspace }) => ({
  status: 200,
  body: importView(await workspace.imports.get(importId)),
}));

const watch = endpoint(watchImport)(async ({ params: { importId } }, { workspace }) => {
  const run = await workspace.imports.get(importId);
  const headers = { 'cache-control': 'no-store, no-transform' };
  return { status: 200, headers, body: importEvents(workspace.imports, run) };
});

const resume = endpoint(resumeImport)(async ({ params: { importId } }, { workspace, caller }) => {
  await requireRoom(workspace.imports);
  return accepted(await workspace.imports.resume(importId, { actor: caller.keyId }));
});

const retry = endpoint(retryImport)(async ({ params: { importId } }, { workspace, caller }) => {
  await requireRoom(workspace.imports);
  return accepted(await workspace.imports.retry(importId, { actor: caller.keyId }));
});

const preview = endpoint(previewImport)(async ({ file, fields, query }, context) => {
  const mapping = mappingOf(fields.mapping ?? query.mapping);
  const { isRevealed, doing } = showingTo(context, query.reveal);
  const { audit } = await context.workspace.matcher();
  const found = await context.workspace.imports.preview(file, mapping);
  if (isRevealed) noteRowsShown(audit, { preview: found.people }, doing);
  return { status: 200, body: previewView(found, isRevealed) };
});

const list = endpoint(listImports)(async ({ query: { limit, cursor } }, { workspace, url }) => {
  const { imports } = await workspace.matcher();
  const before = afterKeyOf(cursor);
  const beforeId = before === '' ? {} : { beforeId: Number(before) || 0 };
  const runs = imports.list({ limit: limit + 1, ...beforeId });
  const { headers, body } = pageOfItems({ limit, url }, runs, ({ id }) => String(id));
  return { status: 200, headers, body: { ...body, items: body.items.map(importView) } };
});

const errors = endpoint(listImportErrors)(async ({ params, query }, context) => {
  const { reveal, ...page } = query;
  const { workspace, url, wantsOtherType } = context;
  const { isRevealed, doing } = showingTo(context, wantsOtherType ? 'identity' : reveal);
  const { imports, audit } = await workspace.matcher();
  imports.get(params.importId);
  if (isRevealed) noteRowsShown(audit, { import: params.importId }, doing);
  if (wantsOtherType) {
    const otherText = {
      fileName: `import-${params.importId}-errors.csv`,
      pieces: mendableErrors(imports, params.importId),
    };
    return { status: 200, otherText };
  }
  const read = (limit: number, afterKey: string) =>
    part(imports.rows(params.importId), Number(afterKey) || 0, limit);
  const { headers, body } = pageOfList(page, url, read, ({ number }) => String(number));
  const items = body.items.map(({ row }) => errorView(row, isRevealed));
  return { status: 200, headers, body: { ...body, items } };
});

const cancel = endpoint(cancelImport)(async ({ params: { importId } }, { workspace }) => {
  if (!(await workspace.imports.cancel(importId)))
    throw new RequestProblem('import_not_running', `import ${importId} has ended`);
  return accepted(await workspace.imports.get(importId));
});

function noteRowsShown(
  audit: AuditLog,
  data: Readonly<Record<string, number>>,
  { actor = 'local' }: Doing,
): void {
  audit.appendQuickly({ actor, action: 'reveal', data });
}

function accepted(run: ImportRun) {
  const headers = { location: `/v1/imports/${run.id}` };
  return { status: 202 as const, headers, body: importView(run) };
}

/** So many rows after the first ones, each with its number. */
function part<Row>(rows: Iterable<Row>, after: number, limit: number): { number: number; row: Row }[] {
  const found: { number: number; row: Row }[] = [];
  let number = 0;
  for (const row of rows) {
    number += 1;
    if (number > after) found.push({ number, row });
    if (found.length >= limit) break;
  }
  return found;
}

/** Errors: `invalid_mapping`. */
function mappingOf(text: string | undefined): ColumnMapping | undefined {
  if (text === undefined) return undefined;
  const parsed = mappingField.safeParse(text);
  if (parsed.success) return present(parsed.data);
  const found = parsed.error.issues.map(({ path, message }) => ({
    path: ['mapping', ...path].join('.'),
    detail: message,
  }));
  throw new RequestProblem('invalid_mapping', `the mapping cannot be used: ${found[0]?.detail ?? ''}`, found);
}

/** zod writes what is absent as undefined. */
function present({ columns, join }: { columns: ColumnMapping['columns']; join?: string | undefined }) {
  return { ...(columns && { columns }), ...(join !== undefined && { join }) };
}

async function requireRoom(imports: ImportDesk): Promise<void> {
  if (await imports.isFull())
    throw new RequestProblem('too_many_imports', `${MAX_IMPORTS} imports are under way; wait for one to end`);
}

/** The imports into the caller's workspace. */
export const IMPORT_ENDPOINTS: readonly Endpoint[] = [
  create,
  preview,
  list,
  get,
  errors,
  watch,
  cancel,
  resume,
  retry,
];
