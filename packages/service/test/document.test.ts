import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '#contract/operations.js';
import { ATTORNEY, NURSE } from './people.js';
import { TestService } from './running-service.js';
import { brokenValuesOf, type JsonSchema, type NamedSchemas, valuesOf } from './schema-values.js';

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: JsonSchema;
}

interface Documented {
  readonly method: string;
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly body: JsonSchema | undefined;
  readonly takesFile: boolean;
}

const RUNS = 15;

describe('the document', () => {
  let on: TestService;
  let operations: Documented[];
  let named: NamedSchemas;
  const held: Record<string, string> = {};
  beforeAll(async () => {
    on = await TestService.start({ requestsPerMinute: 1_000_000 });
    const { body } = await on.call('GET', '/openapi.json');
    named = body.components.schemas;
    operations = Object.entries<Record<string, never>>(body.paths).flatMap(([path, methods]) =>
      Object.entries<{
        parameters?: Parameter[];
        requestBody?: { content: Record<string, { schema: JsonSchema }> };
      }>(methods).map(([method, { parameters = [], requestBody }]) => ({
        method,
        path,
        parameters,
        body: requestBody?.content['application/json']?.schema,
        takesFile: requestBody?.content['multipart/form-data'] !== undefined,
      })),
    );
    await on.call('POST', '/v1/experts', { json: ATTORNEY });
    held['expertId'] = (await on.call('POST', '/v1/experts', { json: NURSE })).body.expert.id;
    held['projectId'] = (await on.call('POST', '/v1/projects', { json: { text: 'nurse' } })).body.id;
    held['keyId'] = '0'.repeat(16);
    held['workspaceId'] = 'default';
    held['importId'] = '1';
  });
  afterAll(() => on.dispose());

  it('has every operation, and the service answers each of them', async () => {
    const documented = operations.map(({ method, path }) => `${method} ${path.replace(/\{(\w+)\}/g, ':$1')}`);
    expect(documented.sort()).toEqual(OPERATIONS.map(({ method, path }) => `${method} ${path}`).sort());
    for (const { method, path } of operations) {
      const { status } = await on.send(method.toUpperCase(), path.replace(/\{\w+\}/g, '1'), { key: '' });
      expect([path, [200, 401]]).toEqual([path, expect.arrayContaining([status])]);
    }
  });

  it('declares all that generated requests are answered with, and nothing breaks', async () => {
    const keep = new Set(['delete /v1/experts/{expertId}', 'delete /v1/keys/{keyId}']);
    for (const operation of operations) {
      const { method, path } = operation;
      const runs = keep.has(`${method} ${path}`) ? 5 : RUNS;
      await fc.assert(
        fc.asyncProperty(requestsFor(operation, named, held), async ({ url, json, file }) => {
          const { status } = await on.call(method.toUpperCase(), url, sentOf(json, file));
          expect(status).toBeLessThan(500);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    }
  });
});

const FILES = fc.record({
  name: fc.constantFrom('a.csv', 'a.pdf', '../../a.json', 'ü\u0000.zip', ''),
  content: fc.oneof(
    fc.uint8Array({ maxLength: 200 }).map((bytes) => new Uint8Array(bytes)),
    fc.constantFrom(
      'name,headline\nPerrin Aldous,Nurse\n',
      '{"headline":"Nurse"}',
      '%PDF-1.7',
      'PK\u0003\u0004',
    ),
  ),
});

function sentOf(
  json: unknown,
  file: { name: string; content: Uint8Array<ArrayBuffer> | string } | undefined,
) {
  if (file === undefined) return json === undefined ? {} : { json };
  const raw = new FormData();
  raw.append('file', new Blob([file.content]), file.name);
  return { raw };
}

/** Requests for an operation: parameters and body as documented, or with something wrong. */
function requestsFor(
  { path, parameters, body, takesFile }: Documented,
  named: NamedSchemas,
  held: Record<string, string>,
) {
  const inPath = parameters.filter((one) => one.in === 'path');
  const inQuery = parameters.filter((one) => one.in === 'query');
  const ids = fc.record(
    Object.fromEntries(
      inPath.map(({ name, schema }) => [
        name,
        fc.oneof(fc.constant(held[name] ?? 'x'), valuesOf(schema, named), brokenValuesOf(schema, named)),
      ]),
    ),
  );
  const query = fc.record(
    Object.fromEntries(
      inQuery.map(({ name, schema }) => [
        name,
        fc.oneof({ weight: 3, arbitrary: valuesOf(schema, named) }, brokenValuesOf(schema, named)),
      ]),
    ),
    { requiredKeys: [] },
  );
  const json =
    body === undefined
      ? fc.constant(undefined)
      : fc.oneof(valuesOf(body, named), brokenValuesOf(body, named));
  const file = fc.option(FILES, { nil: undefined });
  return fc.record({ ids, query, json, file: takesFile ? file : fc.constant(undefined) }).map((made) => ({
    file: made.file,
    url: urlOf(path, made.ids, made.query),
    json: made.json,
  }));
}

function urlOf(path: string, ids: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replace(
    /\{(\w+)\}/g,
    (_, name: string) => encodeURIComponent(textOf(ids[name])) || 'x',
  );
  const search = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, textOf(value)]),
  );
  return search.size === 0 ? filled : `${filled}?${search}`;
}

/** A lone surrogate cannot be part of a URL. */
function textOf(value: unknown): string {
  const text = String(typeof value === 'object' ? JSON.stringify(value) : value);
  return Buffer.from(text).toString();
}
