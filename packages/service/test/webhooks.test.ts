import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TestService } from './running-service.js';

const URL = 'https://hooks.example/expertmatch';
const WANTED = { url: URL, events: ['match.found'] };

describe('webhooks', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start({ hasWorker: false });
  });
  afterAll(() => on.dispose());

  const made = async (json: object = WANTED) => (await on.call('POST', '/v1/webhooks', { json })).body;

  it('are registered with a secret shown once, and pinged', async () => {
    const { status, headers, body } = await on.call('POST', '/v1/webhooks', { json: WANTED });
    const { secret, ...known } = body;
    expect([status, secret]).toEqual([201, expect.stringMatching(/^whsec_[\w+/]{43}=$/)]);
    expect(known).toMatchObject({ ...WANTED, active: true });
    const place = headers.get('location') ?? '';
    const read = await on.call('GET', place);
    expect([read.body, read.headers.get('etag')]).toEqual([known, headers.get('etag')]);
    const list = await on.call('GET', '/v1/webhooks');
    expect(list.body.items).toContainEqual(known);
    expect(list.text).not.toContain('whsec_');
    const { items } = (await on.call('GET', `${place}/deliveries`)).body;
    expect(items).toEqual([
      expect.objectContaining({ state: 'waiting', attempts: 0, nextAttemptAt: expect.any(String) }),
    ]);
    expect(items[0].event).toMatchObject({ type: 'ping', data: { webhookId: known.id } });
    const { body: audit } = await on.call('GET', `/v1/audit?action=webhook&about=${known.id}`);
    expect(audit.items).toEqual([expect.objectContaining({ data: { event: 'made' } })]);
  });

  it('are changed where the state is the one that was read, and pinged anew at a new URL', async () => {
    const { id } = await made();
    const place = `/v1/webhooks/${id}`;
    const { headers } = await on.call('GET', place);
    const sent = { json: { active: false }, headers: { 'if-match': headers.get('etag') ?? '' } };
    expect((await on.call('PATCH', place, sent)).body).toMatchObject({ id, url: URL, active: false });
    expect((await on.call('PATCH', place, sent)).status).toBe(412);
    const elsewhere = { json: { url: `${URL}/2`, active: true } };
    expect((await on.call('PATCH', place, elsewhere)).body).toMatchObject({ url: `${URL}/2`, active: true });
    expect((await on.call('GET', `${place}/deliveries`)).body.items).toHaveLength(2);
    expect((await on.call('DELETE', place)).status).toBe(204);
    expect((await on.call('GET', place)).body.code).toBe('webhook_not_found');
  });

  it.each([
    'http://hooks.example/',
    'https://127.0.0.1/',
    'https://[::ffff:10.0.0.1]/',
    'https://localhost/',
    'https://me:pw@hooks.example/',
  ])('are not registered for %s', async (url) => {
    const refused = await on.call('POST', '/v1/webhooks', { json: { ...WANTED, url } });
    expect(refused.body).toMatchObject({ code: 'webhook_url_refused', errors: [{ path: 'url' }] });
    const { id } = await made();
    const changed = await on.call('PATCH', `/v1/webhooks/${id}`, { json: { url } });
    expect(changed.body.code).toBe('webhook_url_refused');
    await on.call('DELETE', `/v1/webhooks/${id}`);
  });

  it.each([
    { ...WANTED, events: [] },
    { ...WANTED, events: ['ping'] },
    { ...WANTED, url: 'hooks.example' },
    { ...WANTED, secret: 'x' },
  ])('are refused as %j', async (json) => {
    expect((await on.call('POST', '/v1/webhooks', { json })).body.code).toBe('invalid_request');
  });

  it('get a new secret', async () => {
    const { id, secret } = await made();
    const rotated = await on.call('POST', `/v1/webhooks/${id}/rotate`, { json: {} });
    expect(rotated.body).toMatchObject({ id, secret: expect.stringMatching(/^whsec_/) });
    expect(rotated.body.secret).not.toBe(secret);
    const again = await on.call('POST', `/v1/webhooks/${id}/rotate`, { json: { keepOldHours: 0.5 } });
    expect(again.body.secret).not.toBe(rotated.body.secret);
    const long = await on.call('POST', `/v1/webhooks/${id}/rotate`, { json: { keepOldHours: 169 } });
    expect(long.body.code).toBe('invalid_request');
  });

  it('have their deliveries listed page by page, by state, and replayed', async () => {
    const { id } = await made();
    for (const url of [`${URL}/2`, `${URL}/3`])
      await on.call('PATCH', `/v1/webhooks/${id}`, { json: { url } });
    const place = `/v1/webhooks/${id}/deliveries`;
    const { body } = await on.call('GET', `${place}?limit=2`);
    const rest = await on.call('GET', `${place}?limit=2&cursor=${body.nextCursor}`);
    const ids = [...body.items, ...rest.body.items].map((one: { id: string }) => one.id);
    expect([new Set(ids).size, rest.body.nextCursor]).toEqual([3, undefined]);
    expect((await on.call('GET', `${place}?state=dead`)).body.items).toEqual([]);
    expect((await on.call('POST', `${place}/replay`)).body).toEqual({ replayed: 0 });
    expect((await on.call('POST', `${place}/${ids[0]}/replay`)).body).toMatchObject({ state: 'waiting' });
    const unknown = await on.call('POST', `${place}/${'0'.repeat(16)}/replay`);
    expect(unknown.body.code).toBe('delivery_not_found');
  });

  it('are so many at most', async () => {
    let last = await on.call('POST', '/v1/webhooks', { json: WANTED });
    while (last.status === 201) last = await on.call('POST', '/v1/webhooks', { json: WANTED });
    expect(last.body.code).toBe('limit_exceeded');
  });
});
