import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '#contract/operations.js';
import { ATTORNEY, NURSE } from './people.js';
import { type Sent, TestService } from './running-service.js';
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
  /** Media types in which a file may be the body itself. */
  readonly rawTypes: readonly string[];
  /** By status the media types that are declared; none for an answer without a body. */
  readonly answers: Readonly<Record<string, readonly string[]>>;
}

interface DocumentedOperation {
  readonly parameters?: Parameter[];
  readonly requestBody?: { readonly content: Record<string, { readonly schema: JsonSchema }> };
  readonly responses: Record<string, { readonly content?: Record<string, unknown> }>;
}

/** Requests that are generated from the document, all operations together. */
const REQUESTS = Number(process.env['GENERATED_REQUESTS'] ?? 1_000);

describe('the document', () => {
  let on: TestService;
  let operations: Documented[];
  let named: NamedSchemas;
  const held: Record<string, string> = {};
  beforeAll(async () => {
    on = await TestService.start({ requestsPerMinute: 1_000_000 });
    const { body } = await on.call('GET', '/openapi.json');
    named = body.components.schemas;
    operations = Object.entries<Record<string, DocumentedOperation>>(body.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => documented(method, path, operation)),
    );
    await on.call('POST', '/v1/experts', { json: ATTORNEY });
    held['expertId'] = (await on.call('POST', '/v1/experts', { json: NURSE })).body.expert.id;
    held['projectId'] = (await on.call('POST', '/v1/projects', { json: { text: 'nurse' } })).body.id;
    const hook = { url: 'https://hooks.example/expertmatch', events: ['match.found'] };
    held['webhookId'] = (await on.call('POST', '/v1/webhooks', { json: hook })).body.id;
    const { items } = (await on.call('GET', `/v1/webhooks/${held['webhookId']}/deliveries`)).body;
    held['deliveryId'] = items[0].id;
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
      expect([path, [200, 401, 415]]).toEqual([path, expect.arrayContaining([status])]);
    }
  });

  it('declares all that generated requests are answered with, and nothing breaks', async () => {
    const keep = new Set(['delete /v1/experts/{expertId}', 'delete /v1/keys/{keyId}']);
    for (const operation of operations) {
      const { method, path, answers } = operation;
      const runs = keep.has(`${method} ${path}`) ? 5 : Math.ceil(REQUESTS / operations.length);
      await fc.assert(
        fc.asyncProperty(requestsFor(operation, named, held), async ({ url, sent }) => {
          const { status, headers } = await on.call(method.toUpperCase(), url, sent);
          expect(status).toBeLessThan(500);
          const types = answers[status];
          expect([status, types]).not.toEqual([status, undefined]);
          if (types?.length !== 0) expect(types).toContain(headers.get('content-type')?.split(';')[0]);
        }),
        { numRuns: runs, endOnFailure: true },
      );
    }
  });
});

function documented(
  method: string,
  path: string,
  { parameters = [], requestBody, responses }: DocumentedOperation,
): Documented {
  const taken = Object.keys(requestBody?.content ?? {});
  const takesFile = taken.includes('multipart/form-data');
  return {
    method,
    path,
    parameters,
    body:
      takesFile && path.startsWith('/v1/imports')
        ? undefined
        : requestBody?.content['application/json']?.schema,
    takesFile,
    rawTypes: path.startsWith('/v1/imports') ? taken.filter((type) => type !== 'multipart/form-data') : [],
    answers: Object.fromEntries(
      Object.entries(responses).map(([status, { content = {} }]) => [status, Object.keys(content)]),
    ),
  };
}

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

interface Made {
  readonly json: unknown;
  readonly file: { readonly name: string; readonly content: Uint8Array<ArrayBuffer> | string } | undefined;
  readonly rawType: string | undefined;
  readonly text: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
}

function sentOf({ json, file, rawType, text, headers }: Made): Sent {
  if (rawType !== undefined && file !== undefined)
    return { raw: new Blob([file.content]), headers: { ...headers, 'content-type': rawType } };
  if (file !== undefined) {
    const raw = new FormData();
    raw.append('file', new Blob([file.content]), file.name);
    return { raw, headers };
  }
  if (text !== undefined && json !== undefined)
    return { raw: text, headers: { ...headers, 'content-type': 'application/json' } };
  return json === undefined ? { headers } : { json, headers };
}

const HEADERS = fc.record(
  {
    accept: fc.constantFrom('*/*', 'text/csv', 'application/json', 'image/png;q=x'),
    'idempotency-key': fc.oneof(fc.constantFrom('again', 'a b'), fc.uuid()),
    'if-match': fc.constantFrom('*', '"0"', 'W/"x", y'),
  },
  { requiredKeys: [] },
);
/** In place of JSON, now and then. */
const TEXTS = fc.option(fc.constantFrom('', '{', '[]', 'null', '"a"', '{"__proto__":{}}', '\u0000'), {
  nil: undefined,
  freq: 9,
});

/** Requests for an operation: parameters and body as documented, or with something wrong. */
function requestsFor(
  { path, parameters, body, takesFile, rawTypes }: Documented,
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
  const file = takesFile ? fc.option(FILES, { nil: undefined }) : fc.constant(undefined);
  const rawType =
    rawTypes.length === 0
      ? fc.constant(undefined)
      : fc.option(fc.constantFrom(...rawTypes, 'video/mp4'), { nil: undefined });
  return fc
    .record({ ids, query, json, file, rawType, text: TEXTS, headers: HEADERS })
    .map((made) => ({ url: urlOf(path, made.ids, made.query), sent: sentOf(made) }));
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
