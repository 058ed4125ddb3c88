import { readFile } from 'node:fs/promises';
import createClient from 'openapi-fetch';
import type { paths } from './api.js';

/**
 * What a platform does with the service, by types that were made from its document alone. It is compiled with them and
 * run by `client.test.ts`: `story.js <url> <key> <ZIP file>`. Prints what it saw as JSON.
 */
const [url = '', key = '', zip = ''] = process.argv.slice(2);
const client = createClient<paths>({ baseUrl: url, headers: { authorization: `Bearer ${key}` } });

/** The answer of a call, or its problem as an error. */
function answered<T>({ data, error }: { data?: T; error?: { code: string; detail: string } }): T {
  if (error !== undefined) throw new Error(`${error.code}: ${error.detail}`);
  if (data === undefined) throw new Error('no body');
  return data;
}

const bytes = new Uint8Array(await readFile(zip));
const begun = answered(
  await client.POST('/v1/imports', {
    params: { query: { name: 'people.zip' } },
    headers: { 'content-type': 'application/zip' },
    body: '',
    bodySerializer: () => bytes,
  }),
);

const importId = begun.id;
const events = answered(
  await client.GET('/v1/imports/{importId}/events', { params: { path: { importId } }, parseAs: 'text' }),
);
const run = answered(await client.GET('/v1/imports/{importId}', { params: { path: { importId } } }));
const failures = answered(
  await client.GET('/v1/imports/{importId}/errors', { params: { path: { importId } } }),
);
if (typeof failures === 'string') throw new Error('came as CSV');

const brief = 'board-certified wound care physician, Florida licence';
const { matches, excluded } = answered(await client.POST('/v1/matches', { body: { text: brief, limit: 3 } }));
const [best] = matches;
if (best === undefined) throw new Error('nobody matches');
const expertId = best.expertId;
const expert = answered(
  await client.GET('/v1/experts/{expertId}', {
    params: { path: { expertId }, query: { reveal: 'identity' } },
  }),
);

const erasure = answered(await client.DELETE('/v1/experts/{expertId}', { params: { path: { expertId } } }));
const after = await client.GET('/v1/experts/{expertId}', { params: { path: { expertId } } });
const verdict = answered(await client.GET('/v1/audit/verify'));

process.stdout.write(
  JSON.stringify({
    events: [...events.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name),
    run,
    failures: failures.items.map(({ code }) => code),
    reasons: best.criteria.map(({ status, reason }) => `${status}: ${reason}`),
    excluded,
    name: expert.identity?.name,
    headline: expert.profile.headline?.value,
    erased: erasure.expertId === expertId && erasure.complete,
    after: after.error?.code,
    sound: verdict.sound,
  }),
);
