import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from './running-service.js';

describe('keys', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
  });
  afterAll(() => on.dispose());

  it('are made with a scope and an end, shown once, listed without themselves, and ended', async () => {
    const expiresAt = new Date(Date.now() + 3_600_000).toISOString();
    const made = await on.call('POST', '/v1/keys', { json: { name: 'reader', scopes: ['read'], expiresAt } });
    expect(made.status).toBe(201);
    expect(made.body).toMatchObject({ name: 'reader', scopes: ['read'], workspaceId: 'default', expiresAt });
    expect(made.body.key).toMatch(/^em_[0-9a-f]{16}_[\w-]{43}$/);
    const place = made.headers.get('location') ?? '';
    const { key, ...known } = made.body;
    expect((await on.call('GET', place)).body).toEqual(known);
    const list = await on.call('GET', '/v1/keys');
    expect(list.body.items).toContainEqual(known);
    expect(list.text).not.toContain(key);
    expect((await on.call('POST', '/v1/specs/parse', { key, json: { text: 'nurse' } })).status).toBe(200);
    expect((await on.call('DELETE', place)).status).toBe(204);
    expect((await on.call('POST', '/v1/specs/parse', { key, json: { text: 'nurse' } })).status).toBe(401);
    expect((await on.call('GET', place)).body.code).toBe('key_not_found');
  });

  it('give nothing away that they have not', async () => {
    const { body } = await on.call('POST', '/v1/keys', { json: { name: 'admin', scopes: ['admin'] } });
    const more = await on.call('POST', '/v1/keys', {
      key: body.key,
      json: { name: 'more', scopes: ['admin', 'identity'] },
    });
    expect(more.body).toMatchObject({ status: 403, code: 'forbidden' });
  });

  it('are refused once they are over, and one that is over cannot be made', async () => {
    const soon = new Date(Date.now() + 2_000).toISOString();
    const { body } = await on.call('POST', '/v1/keys', {
      json: { name: 'short', scopes: ['admin'], expiresAt: soon },
    });
    await expect
      .poll(async () => (await on.send('GET', '/v1/keys', { key: body.key })).status, { timeout: 20_000 })
      .toBe(401);
    const past = await on.call('POST', '/v1/keys', {
      json: { name: 'late', scopes: ['read'], expiresAt: '2020-01-01T00:00:00Z' },
    });
    expect(past.body).toMatchObject({ code: 'invalid_request', errors: [{ path: 'expiresAt' }] });
  });

  it('are listed page by page', async () => {
    const seen: string[] = [];
    let path = '/v1/keys?limit=1';
    for (;;) {
      const { body, headers } = await on.call('GET', path);
      seen.push(...body.items.map(({ id }: { id: string }) => id));
      const next = /^<(.+)>; rel="next"$/.exec(headers.get('link') ?? '')?.[1];
      if (next === undefined) break;
      expect(next).toContain(body.nextCursor);
      path = next;
    }
    const all = await on.call('GET', '/v1/keys?limit=100');
    expect(seen).toEqual(all.body.items.map(({ id }: { id: string }) => id));
    expect(seen.length).toBeGreaterThan(1);
    expect((await on.call('GET', '/v1/keys?cursor=!')).status).toBe(400);
    expect((await on.call('GET', '/v1/keys?limit=101')).status).toBe(400);
  });

  it('are made anew at a start only where nobody can manage them', async () => {
    const again = await on.again();
    expect(again.firstKey).toBeUndefined();
    await again.close();
  });
});

describe('workspaces', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
  });
  afterAll(() => on.dispose());

  it('are made with a key of their own, see nothing of each other, and go with all that is in them', async () => {
    const made = await on.call('POST', '/v1/workspaces', { json: { id: 'north', name: 'North' } });
    expect(made.status).toBe(201);
    const { key } = made.body.key;
    expect((await on.call('GET', '/v1/workspaces', { key })).body.items).toEqual([made.body.workspace]);
    const elsewhere = await on.call('GET', '/v1/workspaces/default', { key });
    const nowhere = await on.call('GET', '/v1/workspaces/nowhere', { key });
    expect(elsewhere.status).toBe(404);
    expect(elsewhere.body).toEqual(JSON.parse(nowhere.text.replace('nowhere', 'default')));
    expect((await on.call('POST', '/v1/workspaces', { key, json: { id: 'south' } })).status).toBe(403);
    expect((await on.call('DELETE', '/v1/workspaces/north', { key })).status).toBe(403);
    expect((await on.call('POST', '/v1/workspaces', { json: { id: 'north' } })).body.code).toBe(
      'workspace_exists',
    );
    expect((await on.call('DELETE', '/v1/workspaces/north')).status).toBe(204);
    expect((await on.call('GET', '/v1/workspaces/north')).status).toBe(404);
    expect((await on.call('GET', '/v1/keys', { key })).status).toBe(401);
    expect((await on.call('DELETE', '/v1/workspaces/default')).body.code).toBe('workspace_in_use');
  });
});

describe('a workspace that nobody uses', () => {
  it('is closed after a while and opened again when it is needed, with all that it holds', async () => {
    const on = await TestService.start({ idleMs: 1 });
    try {
      const { body } = await on.call('POST', '/v1/workspaces', { json: { id: 'north' } });
      const key = body.key.key;
      const json = { headline: 'Notary', summary: 'Certifies documents.' };
      const made = await on.call('POST', '/v1/experts', { key, json });
      for (let round = 0; round < 10; round++) {
        await new Promise((resolve) => setTimeout(resolve, round));
        const asked = Array.from({ length: 4 }, () =>
          on.call('POST', '/v1/matches', { key, json: { text: 'notary' } }),
        );
        for (const { status, body: answer } of await Promise.all(asked))
          expect([status, answer.matches[0]?.expertId]).toEqual([200, made.body.expert.id]);
      }
    } finally {
      await on.dispose();
    }
  });
});

describe('a service without keys', () => {
  it('serves this machine only', async () => {
    const on = await TestService.start({ keys: false });
    try {
      expect(on.service.firstKey).toBeUndefined();
      expect((await on.call('GET', '/v1/keys', { key: '' })).status).toBe(200);
      const page = { origin: 'https://evil.example' };
      expect((await on.send('GET', '/v1/keys', { headers: page })).status).toBe(403);
      await expect(on.again({ keys: false, host: '0.0.0.0' })).rejects.toThrow(/without keys/);
    } finally {
      await on.dispose();
    }
  });
});
