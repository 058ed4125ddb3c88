import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Matcher, openMatcher } from '@expertmatch/matcher';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ListenError, type RunningService, startService } from '#index.js';

const TRANSLATORS = `name,headline,city,country,languages,rate,currency
Ilse Brandmeer,Legal translator German-English,Bremen,Germany,German (native); English (fluent),55,EUR
Ruy Montclar,"Translator, patents and contracts",Porto,Portugal,Portuguese (native); English (fluent),48,EUR
`;

describe('the service', () => {
  let dir: string;
  let matcher: Matcher;
  let service: RunningService;
  const failures: unknown[] = [];
  beforeAll(async () => {
    dir = mkdtempSync(join(tmpdir(), 'expertmatch-service-'));
    writeFileSync(join(dir, 'pool.csv'), TRANSLATORS);
    const cacheDir = join(tmpdir(), 'expertmatch-test-models');
    matcher = await openMatcher({ dir: join(dir, 'data'), cacheDir });
    await matcher.import([join(dir, 'pool.csv')]);
    service = await startService({ matcher, port: 0, onFailure: (error) => failures.push(error) });
  });
  afterAll(async () => {
    await service.close();
    await matcher.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const post = (body: string, headers = { 'content-type': 'application/json' }) =>
    fetch(`${service.url}/v1/matches`, { method: 'POST', headers, body });

  it('listens on loopback unless told otherwise, and says how many experts it has', async () => {
    expect(service.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    const response = await fetch(`${service.url}/healthz`);
    expect(await response.json()).toEqual({ status: 'ok', experts: 2 });
    expect(response.headers.has('x-powered-by')).toBe(false);
  });

  it('answers a brief in words as the library does', async () => {
    const text = 'German to English legal translator, up to 60 EUR/h';
    const response = await post(JSON.stringify({ text, limit: 1, minScore: 5 }));
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^application\/json/);
    expect(await response.json()).toEqual(await matcher.match(text, { limit: 1, minScore: 5 }));
  });

  it('answers a brief as JSON as the library does', async () => {
    const spec = { title: 'Translator', mustHave: [{ kind: 'language' as const, code: 'pt' }] };
    const response = await post(JSON.stringify({ spec }));
    const answer = await response.json();
    expect(answer).toEqual(await matcher.match(spec));
    expect(answer).toMatchObject({ matches: [{ sources: [{ row: 2 }] }] });
  });

  it.each([
    ['no brief', '{}', 400, 'invalid_request', ''],
    ['two briefs', '{"text":"a","spec":{"title":"a"}}', 400, 'invalid_request', ''],
    ['an unknown field', '{"text":"a","limmit":3}', 400, 'invalid_request', ''],
    ['an unknown field of the spec', '{"spec":{"titel":"a"}}', 400, 'invalid_spec', 'spec'],
    ['a limit of 0', '{"text":"a","limit":0}', 400, 'invalid_request', 'limit'],
    ['a limit over 1,000', '{"text":"a","limit":1001}', 400, 'invalid_request', 'limit'],
    ['a limit in words', '{"text":"a","limit":"3"}', 400, 'invalid_request', 'limit'],
    ['a score over 100', '{"text":"a","minScore":101}', 400, 'invalid_request', 'minScore'],
    ['an empty brief', '{"text":"  "}', 400, 'invalid_spec', 'spec'],
    [
      'a code that nobody knows',
      '{"spec":{"mustHave":[{"kind":"skill","codes":[]}]}}',
      400,
      'invalid_spec',
      'spec.mustHave.0',
    ],
    ['JSON cut short', '{"text":', 400, 'invalid_json', undefined],
    ['a list', '[]', 400, 'invalid_request', ''],
  ])('refuses %s as a problem that names code and field', async (_what, body, status, code, path) => {
    const response = await post(body);
    expect(response.headers.get('content-type')).toMatch(/^application\/problem\+json/);
    const problem = await response.json();
    expect(problem).toMatchObject({ type: 'about:blank', title: 'Bad Request', status, code });
    expect(response.status).toBe(status);
    if (path !== undefined) {
      const named = expect.objectContaining({ path: expect.stringMatching(path) });
      expect(problem).toMatchObject({ errors: expect.arrayContaining([named]) });
    }
    expect(JSON.stringify(problem)).not.toMatch(/node_modules|\.js:\d+/);
  });

  it('refuses a body that is no JSON by its type, and one over 1 MiB', async () => {
    const text = await post('a brief', { 'content-type': 'text/plain' });
    expect(await text.json()).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    expect(text.status).toBe(415);
    const long = await post(JSON.stringify({ text: 'a'.repeat(1024 * 1024) }));
    expect(await long.json()).toMatchObject({ status: 413, code: 'body_too_large' });
    expect(long.status).toBe(413);
  });

  it('knows no other paths and methods', async () => {
    const path = await fetch(`${service.url}/v1/experts`);
    expect(await path.json()).toMatchObject({ status: 404, code: 'not_found' });
    expect(path.status).toBe(404);
    const method = await fetch(`${service.url}/v1/matches`);
    expect(await method.json()).toMatchObject({ status: 405, code: 'method_not_allowed' });
    expect(method.status).toBe(405);
    expect(method.headers.get('allow')).toBe('POST');
  });

  it('keeps to itself what broke inside, and tells the one who runs it', async () => {
    const broken = {
      stats: () => matcher.stats(),
      match: () => Promise.reject(new TypeError('/secret/path is not a function')),
    };
    const told: unknown[] = [];
    const other = await startService({ matcher: broken, port: 0, onFailure: (error) => told.push(error) });
    try {
      const response = await fetch(`${other.url}/v1/matches`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"text":"nurse"}',
      });
      const problem = await response.text();
      expect(response.status).toBe(500);
      expect(JSON.parse(problem)).toMatchObject({ status: 500, code: 'internal_error' });
      expect(problem).not.toContain('secret');
      expect(told).toEqual([expect.any(TypeError)]);
    } finally {
      await other.close();
    }
  });

  it('finishes what is under way when it is closed, and takes no more', async () => {
    const other = await startService({ matcher, port: 0 });
    const answer = fetch(`${other.url}/v1/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"text":"translator"}',
    });
    const reached = fetch(`${other.url}/healthz`);
    await reached;
    await other.close();
    expect((await answer).status).toBe(200);
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
  });

  it('says where it cannot listen', async () => {
    const port = Number(new URL(service.url).port);
    const second = startService({ matcher, port });
    await expect(second).rejects.toThrow(ListenError);
    await expect(second).rejects.toThrow(`127.0.0.1, port ${port}`);
  });

  it('had no failure of its own', () => {
    expect(failures).toEqual([]);
  });
});
