import { Webhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Outbox } from '#event/outbox.js';
import { IDENTIFYING, NURSE } from './people.js';
import { Receiver } from './receiver.js';
import { TestService } from './running-service.js';

const EVENTS = ['match.found', 'import.finished'];

describe('a service with a worker', () => {
  let on: TestService;
  let receiver: Receiver;
  beforeEach(async () => {
    on = await TestService.start({ allowPrivateWebhooks: true });
    receiver = await Receiver.start();
  });
  afterEach(async () => {
    await receiver.close();
    await on.dispose();
  });

  const registered = async () => {
    const json = { url: receiver.url, events: EVENTS };
    return (await on.call('POST', '/v1/webhooks', { json })).body;
  };
  const told = async (secret: string, number: number) => {
    await expect.poll(() => receiver.messages.length, { timeout: 20_000 }).toBeGreaterThanOrEqual(number);
    const { body = '', headers = {} } = receiver.messages[number - 1] ?? {};
    expect(body).not.toMatch(IDENTIFYING);
    return new Webhook(secret).verify(body, headers);
  };

  it('pings a webhook, and tells it of an expert whom a project watches for', async () => {
    const { id, secret } = await registered();
    expect(await told(secret, 1)).toMatchObject({ type: 'ping', data: { webhookId: id } });
    const json = { text: 'wound care nurse in Florida', watch: { minScore: 40 } };
    const projectId = (await on.call('POST', '/v1/projects', { json })).body.id;
    const expertId = (await on.call('POST', '/v1/experts', { json: NURSE })).body.expert.id;
    expect(await told(secret, 2)).toMatchObject({ type: 'match.found', data: { projectId, expertId } });
    const { body } = await on.call('GET', `/v1/webhooks/${id}/deliveries?state=delivered`);
    expect(body.items.map(({ event }: { event: { type: string } }) => event.type)).toContain('ping');
  });

  it('finds by itself what is to be delivered when nobody says so', async () => {
    const { id, secret } = await registered();
    await told(secret, 1);
    const opened = on.workspace();
    const options = { nowMs: Date.now(), webhookId: id };
    new Outbox(opened.workspace.database).publish('ping', { webhookId: id }, options);
    await opened.close();
    expect(await told(secret, 2)).toMatchObject({ type: 'ping' });
  });

  it('tells of an import that has ended, and of whom it brought', async () => {
    const json = { text: 'nurse', watch: { minScore: 0 } };
    await on.call('POST', '/v1/projects', { json });
    const { secret } = await registered();
    await told(secret, 1);
    const raw = new FormData();
    raw.append('file', new Blob(['name,headline\nPerrin Aldous,Nurse\n']), 'nurses.csv');
    const { id } = (await on.call('POST', '/v1/imports', { raw })).body;
    await told(secret, 3);
    const types = [await told(secret, 2), await told(secret, 3)];
    expect(types).toContainEqual(
      expect.objectContaining({
        type: 'import.finished',
        data: expect.objectContaining({ importId: id, state: 'done' }),
      }),
    );
    expect(types).toContainEqual(expect.objectContaining({ type: 'match.found' }));
  });

  it('keeps what could not be delivered, and delivers it when it is replayed', async () => {
    const { id, secret } = await registered();
    const place = `/v1/webhooks/${id}`;
    await told(secret, 1);
    receiver.answer = (response) => response.writeHead(410).end();
    const { items } = (await on.call('GET', `${place}/deliveries`)).body;
    await on.call('POST', `${place}/deliveries/${items[0].id}/replay`);
    const dead = async () => (await on.call('GET', `${place}/deliveries?state=dead`)).body.items;
    await expect.poll(async () => (await dead()).length, { timeout: 20_000 }).toBe(1);
    expect((await on.call('GET', place)).body).toMatchObject({ active: false, endedBy: 'gone' });
    receiver.answer = (response) => response.writeHead(200).end();
    await on.call('PATCH', place, { json: { active: true } });
    expect((await on.call('POST', `${place}/deliveries/replay`)).body).toEqual({ replayed: 1 });
    await expect.poll(async () => (await dead()).length, { timeout: 20_000 }).toBe(0);
    await expect.poll(() => receiver.messages.length, { timeout: 20_000 }).toBe(3);
  });
});
