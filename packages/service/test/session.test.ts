import { request as httpRequest } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { TestService } from './running-service.js';

const OWN_PAGE = { 'sec-fetch-site': 'same-origin' };

describe('a session', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
  });
  afterAll(() => on.dispose());

  const signIn = (apiKey: string, headers: Record<string, string> = {}) =>
    on.call('POST', '/v1/session', { key: '', json: { apiKey }, headers });
  const cookieOf = ({ headers }: { readonly headers: Headers }) => {
    const [cookie = ''] = headers.getSetCookie();
    return cookie.split(';')[0] ?? '';
  };
  const within = (cookie: string, headers: Record<string, string> = {}) => ({
    key: '',
    headers: { cookie, ...headers },
  });
  const madeKey = async (json: object) => (await on.call('POST', '/v1/keys', { json })).body;

  it('is a cookie that scripts cannot read, and does what its key may', async () => {
    const made = await madeKey({ name: 'reader', scopes: ['read'] });
    const opened = await signIn(made.key);
    expect(opened.status).toBe(201);
    expect(opened.headers.getSetCookie()[0]).toMatch(
      /^expertmatch_session=[\w-]{43}; Path=\/; Expires=[^;]+; HttpOnly; SameSite=Strict$/,
    );
    const cookie = cookieOf(opened);
    const { body } = await on.call('GET', '/v1/session', within(cookie));
    expect(body).toEqual({
      workspaceId: 'default',
      scopes: ['read'],
      signIn: 'session',
      keyId: made.id,
      keyName: 'reader',
      endsAt: opened.body.endsAt,
    });
    expect((await on.call('GET', '/v1/experts', within(cookie))).status).toBe(200);
    expect((await on.call('GET', '/v1/keys', within(cookie))).status).toBe(403);
    const shown = await on.call('GET', '/v1/session', { key: made.key });
    expect(shown.body).toMatchObject({ signIn: 'key', keyName: 'reader' });
    const noted = await on.call('GET', `/v1/audit?action=key&about=${made.id}`);
    expect(noted.body.items.map(({ data }: { data: { event?: string } }) => data.event)).toContain(
      'signed_in',
    );
  });

  it('changes nothing for pages of others', async () => {
    const cookie = cookieOf(await signIn(on.key));
    const change = async (headers: Record<string, string>) =>
      (await on.call('POST', '/v1/projects', { ...within(cookie, headers), json: { text: 'nurse' } })).status;
    const host = new URL(on.service.url).host;
    expect(await change(OWN_PAGE)).toBe(201);
    expect(await change({ origin: `http://${host}` })).toBe(201);
    expect(await change({})).toBe(403);
    for (const site of ['cross-site', 'same-site', 'none'])
      expect(await change({ 'sec-fetch-site': site, origin: `http://${host}` })).toBe(403);
    for (const origin of ['null', 'https://elsewhere.example', `http://${host}.elsewhere.example`])
      expect(await change({ origin })).toBe(403);
    expect((await signIn(on.key, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  it('shows nothing to pages of others either, whose asking would be noted as ours', async () => {
    const cookie = cookieOf(await signIn(on.key));
    const look = async (headers: Record<string, string>) =>
      (await on.call('GET', '/v1/experts', within(cookie, headers))).status;
    for (const headers of [OWN_PAGE, { 'sec-fetch-site': 'none' }, {}]) expect(await look(headers)).toBe(200);
    for (const site of ['cross-site', 'same-site']) expect(await look({ 'sec-fetch-site': site })).toBe(403);
    const open = await on.again({ keys: false, port: 0 });
    const ask = async (path: string) =>
      (
        await fetch(`${open.url}${path}`, {
          headers: { 'sec-fetch-site': 'cross-site', accept: 'text/html' },
        })
      ).status;
    expect([await ask('/v1/experts'), await ask('/briefs')]).toEqual([403, 200]);
    await open.close();
  });

  it('takes the place of the one that the browser had', async () => {
    const before = cookieOf(await signIn(on.key));
    await signIn(on.key, { cookie: before });
    expect((await on.call('GET', '/v1/session', within(before))).status).toBe(401);
  });

  it('ends when it is closed, when its key is withdrawn, and when its key expires', async () => {
    const made = await madeKey({ name: 'short', scopes: ['read'] });
    const [left, withdrawn] = [cookieOf(await signIn(made.key)), cookieOf(await signIn(made.key))];
    const out = await on.call('DELETE', '/v1/session', within(left, OWN_PAGE));
    expect([out.status, out.headers.getSetCookie()[0]]).toEqual([204, expect.stringContaining('=; Path=/')]);
    expect((await on.call('GET', '/v1/session', within(left))).status).toBe(401);
    expect((await on.call('GET', '/v1/session', within(withdrawn))).status).toBe(200);
    await on.call('DELETE', `/v1/keys/${made.id}`);
    expect((await on.call('GET', '/v1/session', within(withdrawn))).status).toBe(401);
    const expiresAt = new Date(Date.now() + 1_500).toISOString();
    const brief = await madeKey({ name: 'brief', scopes: ['read'], expiresAt });
    const opened = await signIn(brief.key);
    expect(opened.body.endsAt).toBe(expiresAt);
    await vi.waitFor(async () => {
      expect((await on.call('GET', '/v1/session', within(cookieOf(opened)))).status).toBe(401);
    }, 20_000);
  });

  it('is not opened by what is no key, nor does a wrong key hide behind a cookie', async () => {
    for (const key of ['x', on.key.replace(/.$/, (last) => (last === 'A' ? 'B' : 'A'))]) {
      const { status, headers } = await signIn(key);
      expect([status, headers.getSetCookie()]).toEqual([401, []]);
    }
    const cookie = cookieOf(await signIn(on.key));
    expect((await on.call('GET', '/v1/session', { key: 'em_x', headers: { cookie } })).status).toBe(401);
    expect((await on.call('GET', '/v1/session', within('expertmatch_session=short'))).status).toBe(401);
  });

  it('travels by https alone beyond this machine', async () => {
    const { port, hostname } = new URL(on.service.url);
    const cookie = await new Promise<string | undefined>((resolve, reject) => {
      const headers = { host: 'match.example', 'content-type': 'application/json' };
      const sent = httpRequest({ method: 'POST', hostname, port, path: '/v1/session', headers }, (answer) => {
        answer.resume();
        resolve(answer.headers['set-cookie']?.[0]);
      });
      sent.once('error', reject);
      sent.end(JSON.stringify({ apiKey: on.key }));
    });
    expect(cookie).toMatch(/^__Host-expertmatch_session=[\w-]{43}; Path=\/; .*; Secure$/);
  });

  it('is not needed where no keys are asked for', async () => {
    const open = await on.again({ keys: false, port: 0 });
    const answer = await fetch(`${open.url}/v1/session`);
    expect(await answer.json()).toMatchObject({ signIn: 'none', workspaceId: 'default' });
    await open.close();
  });
});
