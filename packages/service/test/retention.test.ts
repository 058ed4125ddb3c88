import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NURSE } from './people.js';
import { TestService } from './running-service.js';

describe('retention', () => {
  let on: TestService;
  beforeAll(async () => {
    on = await TestService.start();
  });
  afterAll(() => on.dispose());

  it('is without end until a period is set, which erases nobody by itself', async () => {
    const { body: made } = await on.call('POST', '/v1/experts', { json: NURSE });
    expect((await on.call('GET', '/v1/retention')).body).toEqual({ days: null });
    const none = await on.call('POST', '/v1/retention/apply', { json: {} });
    expect(none.body).toEqual({ days: null, expertIds: [], importIds: [], complete: true });
    expect((await on.call('PATCH', '/v1/retention', { json: { days: 30 } })).body).toEqual({ days: 30 });
    expect((await on.call('GET', '/v1/retention')).body).toEqual({ days: 30 });
    const { body } = await on.call('POST', '/v1/retention/apply', { json: { dryRun: true } });
    expect(body).toMatchObject({ days: 30, expertIds: [], before: expect.stringMatching(/^\d{4}-/) });
    expect((await on.call('GET', `/v1/experts/${made.expert.id}`)).status).toBe(200);
    expect((await on.call('PATCH', '/v1/retention', { json: { days: null } })).body).toEqual({ days: null });
    for (const days of [0, 1.5, 36_501, 'x'])
      expect((await on.call('PATCH', '/v1/retention', { json: { days } })).status).toBe(400);
    const { items } = (await on.call('GET', '/v1/audit?action=retention')).body;
    expect(items).toMatchObject([{ data: { days: 30 } }, { data: { days: null } }]);
  });

  it('is of one workspace', async () => {
    await on.call('PATCH', '/v1/retention', { json: { days: 90 } });
    const { body } = await on.call('POST', '/v1/workspaces', { json: { id: 'north' } });
    expect((await on.call('GET', '/v1/retention', { key: body.key.key })).body).toEqual({ days: null });
  });
});
