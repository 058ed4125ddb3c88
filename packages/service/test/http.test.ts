import { request as httpRequest } from 'node:http';
import { Writable } from 'node:stream';
import { gunzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATIONS } from '#contract/operations.js';
import { ListenError } from '#index.js';
import { TestService } from './running-service.js';

describe('every answer', () => {
  let on: TestService;
  const lines: string[] = [];
  beforeAll(async () => {
    const log = pino(
      new Writable({
        write(chunk, _encoding, done) {
          lines.push(String(chunk));
          done();
        },
      }),
    );
    on = await TestService.start({ log });
  });
  afterAll(() => on.dispose());

  it('has an id of its request, limits of its rate and the headers that keep browsers safe', async () => {
    const { headers } = await on.call('GET', '/healthz', { headers: { 'x-request-id': 'mine.1' } });
    expect(headers.get('x-request-id')).toBe('mine.1');
    expect(Number(headers.get('ratelimit-limit'))).toBe(6_000);
    expect(Number(headers.get('ratelimit-remaining'))).toBeLessThan(6_000);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("default-src 'self'");
    expect(headers.has('access-control-allow-origin')).toBe(false);
    const other = await on.call('GET', '/healthz', { headers: { 'x-request-id': 'a b\tc' } });
    expect(other.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('to HEAD is that to GET without a body, to OPTIONS what the path takes, to others a problem', async () => {
    const [get, head] = [await on.call('GET', '/v1/keys'), await on.call('HEAD', '/v1/keys')];
    expect(head.status).toBe(200);
    expect(head.text).toBe('');
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
    expect((await on.call('HEAD', '/v1/keys', { key: '' })).status).toBe(401);
    for (const path of new Set(OPERATIONS.map((one) => one.path.replace(/:\w+/g, '1')))) {
      const options = await on.send('OPTIONS', path, {});
      expect(options.status).toBe(204);
      const refused = await on.send('LOCK', path, {});
      expect(refused.body).toMatchObject({ status: 405, code: 'method_not_allowed' });
      expect(refused.headers.get('allow')).toBe(options.headers.get('allow'));
    }
    expect((await on.send('GET', '/v1/nothing', {})).body).toMatchObject({ status: 404, code: 'not_found' });
  });

  it('is packed where that is asked for and worth it', async () => {
    const { headers, body } = await new Promise<{ headers: unknown; body: Buffer }>((resolve, reject) => {
      httpRequest(
        `${on.service.url}/openapi.json`,
        { headers: { 'accept-encoding': 'gzip' } },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk) => chunks.push(chunk));
          response.on('end', () => resolve({ headers: response.headers, body: Buffer.concat(chunks) }));
        },
      )
        .on('error', reject)
        .end();
    });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip' });
    expect(JSON.parse(gunzipSync(body).toString())).toMatchObject({ openapi: '3.1.0' });
  });

  it('to what is already known is 304', async () => {
    const first = await on.call('GET', '/v1/workspaces/default');
    const etag = first.headers.get('etag') ?? '';
    const second = await on.call('GET', '/v1/workspaces/default', {
      headers: { 'if-none-match': etag, 'cache-control': 'max-age=0' },
    });
    expect([second.status, second.text]).toEqual([304, '']);
  });

  it('refuses a body that is no JSON by its type, and one over 1 MiB', async () => {
    const text = await on.call('POST', '/v1/matches', {
      raw: 'a',
      headers: { 'content-type': 'text/plain' },
    });
    expect(text.body).toMatchObject({ status: 415, code: 'unsupported_media_type' });
    const long = await on.call('POST', '/v1/matches', { json: { text: 'a'.repeat(1024 * 1024) } });
    expect(long.body).toMatchObject({ status: 413, code: 'body_too_large' });
  });

  it('refuses JSON that lies too deep within itself, whatever takes it', async () => {
    const raw = `{"headline":"Nurse","x":${'['.repeat(200_000)}${']'.repeat(200_000)}}`;
    for (const path of ['/v1/experts', '/v1/matches']) {
      const headers = { 'content-type': 'application/json', 'idempotency-key': `deep-${path.length}` };
      const { body } = await on.call('POST', path, { raw, headers });
      expect(body).toMatchObject({ status: 400, code: 'invalid_request' });
    }
  });

  it('to a repeated POST is the first one, word for word, and nothing is done again', async () => {
    const again = { 'idempotency-key': 'make-1' };
    const json = { name: 'once', scopes: ['read'] };
    const first = await on.call('POST', '/v1/keys', { json, headers: again });
    const second = await on.call('POST', '/v1/keys', { json, headers: again });
    expect(second.body).toEqual(first.body);
    expect(second.status).toBe(201);
    expect(second.headers.get('location')).toBe(first.headers.get('location'));
    expect(second.headers.get('idempotency-replayed')).toBe('true');
    const made = (await on.call('GET', '/v1/keys?limit=100')).body.items;
    expect(made.filter(({ name }: { name: string }) => name === 'once')).toHaveLength(1);
    const other = await on.call('POST', '/v1/keys', { json: { ...json, name: 'two' }, headers: again });
    expect(other.body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    const elsewhere = await on.call('POST', '/v1/specs/parse', { json: { text: 'nurse' }, headers: again });
    expect(elsewhere.body).toMatchObject({ status: 422, code: 'idempotency_key_reused' });
    const own = await on.call('POST', '/v1/specs/parse', {
      key: first.body.key,
      json: { text: 'nurse' },
      headers: again,
    });
    expect(own.status).toBe(200);
  });

  it('to requests that come at the same time with one Idempotency-Key is given once', async () => {
    const send = () =>
      on.call('POST', '/v1/keys', {
        json: { name: 'race', scopes: ['read'] },
        headers: { 'idempotency-key': 'race' },
      });
    const answers = await Promise.all([send(), send(), send(), send()]);
    expect(new Set(answers.map(({ status }) => status)).size).toBeGreaterThan(0);
    for (const { status } of answers) expect([201, 409]).toContain(status);
    const made = (await on.call('GET', '/v1/keys?limit=100')).body.items;
    expect(made.filter(({ name }: { name: string }) => name === 'race')).toHaveLength(1);
  });

  it('keeps to itself what broke inside, and the log says where without saying what about', async () => {
    const other = await on
      .again({
        openEmbedder: async () => ({
          space: { model: 'all-MiniLM-L6-v2/none', dimensions: 384 },
          embed: () => Promise.reject(new TypeError('Odalys Brennick is not a function')),
          close: async () => undefined,
        }),
      })
      .catch((error: unknown) => error);
    expect(other).toMatchObject({ code: 'data_dir_incompatible' });
  });

  it('says in the log what was asked for, by whom, how it went; no name, path, query or text', async () => {
    lines.length = 0;
    await on.call('POST', '/v1/specs/parse', { json: { text: 'Odalys Brennick, wound care nurse' } });
    await on.send('GET', '/v1/Odalys-Brennick?name=Odalys', {});
    await on.send('POST', '/v1/matches', {
      raw: '{"Odalys',
      headers: { 'content-type': 'application/json' },
    });
    await expect.poll(() => lines.length).toBe(3);
    expect(lines.join('')).not.toMatch(/Odalys|Brennick|wound/);
    expect(lines.join('')).not.toContain(on.key.slice(20));
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      method: 'POST',
      operation: 'parseSpec',
      status: 200,
      key: on.key.slice(3, 19),
      workspace: 'default',
      tookMs: expect.any(Number),
    });
  });
});

describe('the service', () => {
  it('limits the rate of each key by itself, and says when to come back', async () => {
    const on = await TestService.start({ requestsPerMinute: 5 });
    try {
      const { body } = await on.call('POST', '/v1/keys', { json: { name: 'other', scopes: ['admin'] } });
      for (let k = 0; k < 4; k++) expect((await on.call('GET', '/v1/keys')).status).toBe(200);
      const limited = await on.call('GET', '/v1/keys');
      expect(limited.body).toMatchObject({ status: 429, code: 'rate_limited' });
      expect(Number(limited.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await on.call('GET', '/v1/keys', { key: body.key })).status).toBe(200);
    } finally {
      await on.dispose();
    }
  });

  it('finishes what is under way when it is closed, and takes no more', async () => {
    const on = await TestService.start();
    const other = await on.again();
    const answer = fetch(`${other.url}/v1/matches`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${on.key}` },
      body: '{"text":"translator"}',
    });
    await fetch(`${other.url}/healthz`);
    await other.close();
    expect((await answer).status).toBe(200);
    await expect(fetch(`${other.url}/healthz`)).rejects.toThrow();
    await on.dispose();
  });

  it('says where it cannot listen', async () => {
    const on = await TestService.start();
    const port = Number(new URL(on.service.url).port);
    await expect(on.again({ port })).rejects.toThrow(ListenError);
    await expect(on.again({ port })).rejects.toThrow(`127.0.0.1, port ${port}`);
    await on.dispose();
  });

  it('shows its document on a page that comes whole from here', async () => {
    const on = await TestService.start();
    const page = await on.send('GET', '/docs/', {});
    expect(page.status).toBe(200);
    const assets = [...page.text.matchAll(/(?:src|href)="([^"]+)"/g)].map(([, path = '']) => path);
    expect(assets.length).toBeGreaterThan(2);
    for (const path of assets) {
      expect(path).not.toMatch(/^(?:https?:)?\/\//);
      const asset = await fetch(new URL(path, `${on.service.url}/docs/`));
      expect([path, asset.status]).toEqual([path, 200]);
      await asset.arrayBuffer();
    }
    expect((await on.send('GET', '/docs/swagger-initializer.js', {})).text).toContain('/openapi.json');
    await on.dispose();
  });
});
