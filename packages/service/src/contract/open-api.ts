import { STATUS_CODES } from 'node:http';
import { z } from 'zod';
import {
  createDocument,
  type ZodOpenApiObject,
  type ZodOpenApiOperationObject,
  type ZodOpenApiResponseObject,
} from 'zod-openapi';
import { type ProblemCode, STATUS_OF_PROBLEM } from '../problem/problem-code.js';
import { EVENT_BODIES } from './events.js';
import type { AnswerContract, BodyContract, FileContract, Operation } from './operation.js';
import { problemSchema } from './problem-schema.js';
import { isRepeatable, problemsOf } from './problems-of.js';
import { SESSION_COOKIE } from './session.js';

/** An OpenAPI document. */
export type OpenApiDocument = ReturnType<typeof createDocument>;

const ABOUT = [
  'Finds the right expert for a piece of work and says why. Answers are blind: who people are is shown only with',
  '`reveal=identity` and a key that has the scope `identity`. Every POST takes an `Idempotency-Key`.',
].join(' ');

const BYTES = { type: 'string' as const, contentMediaType: 'application/octet-stream' };

const IDEMPOTENCY_KEY = z.object({
  'idempotency-key': z
    .string()
    .min(1)
    .max(255)
    .optional()
    .meta({ description: 'The same key with the same body gets the same answer, for 24 hours.' }),
});
const IF_MATCH = z.object({
  'if-match': z.string().optional().meta({ description: 'Makes the change only if this is the ETag still.' }),
});

const SIGNATURE = z.object({
  'webhook-id': z.string().meta({ description: 'The same in every attempt at an event.' }),
  'webhook-timestamp': z.string().meta({ description: 'Seconds since 1970 of this attempt.' }),
  'webhook-signature': z.string().meta({
    description: 'As Standard Webhooks has it: one `v1,…` for each secret, with a space between.',
  }),
});

/** The document of the API, OpenAPI 3.1. */
export function openApiDocument(operations: readonly Operation[], version: string): OpenApiDocument {
  const paths: NonNullable<ZodOpenApiObject['paths']> = {};
  for (const operation of operations) {
    const path = operation.path.replace(/:(\w+)/g, '{$1}');
    paths[path] = { ...paths[path], [operation.method]: documented(operation) };
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'ExpertMatch', version, description: ABOUT },
    paths,
    webhooks: Object.fromEntries(EVENT_BODIES.map(({ kind, body }) => [kind, { post: told(kind, body) }])),
    components: {
      securitySchemes: {
        key: { type: 'http', scheme: 'bearer', description: '`em_<id>_<secret>`' },
        session: {
          type: 'apiKey',
          in: 'cookie',
          name: SESSION_COOKIE,
          description:
            'As `POST /v1/session` sets it; over https its name begins with `__Host-`. Only pages of this service use it.',
        },
      },
    },
  });
}

/** What a webhook is told, as its receiver sees it. */
function told(kind: string, body: z.ZodType): ZodOpenApiOperationObject {
  return {
    operationId: `on${kind.replace(/(?:^|\.)(\w)/g, (_, letter: string) => letter.toUpperCase())}`,
    tags: ['webhooks'],
    summary: `An event \`${kind}\`, as a webhook receives it`,
    requestParams: { header: SIGNATURE },
    requestBody: { required: true, content: { 'application/json': { schema: body } } },
    responses: { '2XX': { description: 'Taken. Other answers are tried again; 410 ends the webhook.' } },
  };
}

function documented(operation: Operation): ZodOpenApiOperationObject {
  const { id, tag, summary, scope, params, query, body, isConditional, answers } = operation;
  const header = isRepeatable(operation) ? IDEMPOTENCY_KEY : isConditional ? IF_MATCH : undefined;
  return {
    operationId: id,
    tags: [tag],
    summary,
    security: scope === 'none' ? [] : [{ key: [] }, { session: [] }],
    ...(scope !== 'none' && { description: neededOf(scope) }),
    requestParams: {
      ...(params && { path: params }),
      ...(query && { query }),
      ...(header && { header }),
    },
    ...(body && { requestBody: { required: true, content: contentOf(body) } }),
    responses: { ...problemAnswers(problemsOf(operation)), ...entries(answers) },
  };
}

function neededOf(scope: Operation['scope']): string {
  return scope === 'any' ? 'Needs a key in force, whatever its scopes.' : `Needs the scope \`${scope}\`.`;
}

function contentOf({ json, file }: BodyContract) {
  const form = {
    schema: {
      type: 'object' as const,
      properties: { ...fieldsOf(file), file: BYTES },
      required: ['file'],
      additionalProperties: false,
    },
  };
  return {
    ...(json && { 'application/json': { schema: json } }),
    ...(file && { 'multipart/form-data': form }),
    ...Object.fromEntries(Object.keys(file?.raw ?? {}).map((type) => [type, { schema: BYTES }])),
  };
}

function fieldsOf(file: FileContract | undefined) {
  const names = Object.keys(file?.fields?.shape ?? {});
  return Object.fromEntries(names.map((name) => [name, { type: 'string' as const }]));
}

function entries(
  answers: Operation['answers'],
): Record<`${1 | 2 | 3 | 4 | 5}${string}`, ZodOpenApiResponseObject> {
  return Object.fromEntries(Object.entries(answers).map(([status, answer]) => [status, answerOf(answer)]));
}

function answerOf(answer: AnswerContract) {
  const { description, body, mediaType = 'application/json', otherType, headers = [] } = answer;
  const named = headers.map((name) => [name, { schema: { type: 'string' as const } }]);
  return {
    description,
    ...(body && {
      content: {
        [mediaType]: { schema: body },
        ...(otherType && { [otherType]: { schema: { type: 'string' as const } } }),
      },
    }),
    ...(named.length > 0 && { headers: Object.fromEntries(named) }),
  };
}

function problemAnswers(codes: readonly ProblemCode[]) {
  const statuses = [...new Set(codes.map((code) => STATUS_OF_PROBLEM[code]))].sort((a, b) => a - b);
  const answers = statuses.map((status) => {
    const meant = codes.filter((code) => STATUS_OF_PROBLEM[code] === status);
    const description = `${STATUS_CODES[status] ?? 'Error'}: ${meant.map((code) => `\`${code}\``).join(', ')}`;
    return [status, { description, content: { 'application/problem+json': { schema: problemSchema } } }];
  });
  return Object.fromEntries(answers);
}
