import { mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Webhook as StandardWebhook } from 'standardwebhooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DeliveryStore } from '#event/delivery-store.js';
import { Outbox } from '#event/outbox.js';
import { carryOutDelivery, type DeliveryTools } from '#webhook/carry-out-delivery.js';
import { type StoredWebhook, WebhookStore } from '#webhook/webhook-store.js';
import type { Workspace } from '#workspace/workspace.js';
import { OpenedWorkspace } from './opened-workspace.js';
import { Receiver } from './receiver.js';

const HOUR_MS = 3_600_000;
const FOUND = { projectId: '0'.repeat(16), expertId: '1'.repeat(24), score: 87.5 };

describe('a delivery', () => {
  let dir: string;
  let opened: OpenedWorkspace;
  let workspace: Workspace;
  let receiver: Receiver;
  let webhook: StoredWebhook;
  let secret: string;
  let nowMs: number;
  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'expertmatch-deliveries-'));
    open();
    receiver = await Receiver.start();
    nowMs = Date.now();
    ({ webhook, secret } = registered(receiver.url));
  });
  afterEach(async () => {
    await opened.close();
    await receiver.close();
    rmSync(dir, { recursive: true, force: true });
  });

  const anotherOpened = () =>
    new OpenedWorkspace(dir, () => Promise.reject(new Error('no delivery needs a model')));
  const open = () => {
    opened = anotherOpened();
    workspace = opened.workspace;
  };
  const registered = (url: string) => {
    const made = new WebhookStore(workspace).create({ url, events: ['match.found'], active: true }, nowMs);
    if (made === undefined) throw new Error('no webhook could be made');
    return made;
  };
  const published = () => {
    const [id = ''] = new Outbox(workspace.database).publish('match.found', FOUND, { nowMs });
    return id;
  };
  const attempt = (id: string, tools: Partial<DeliveryTools> = {}, over = workspace) =>
    carryOutDelivery(over, id, {
      allowPrivate: true,
      now: () => nowMs,
      random: () => 0,
      ...tools,
    });
  const standing = (id: string) => new DeliveryStore(workspace.database).get(webhook.id, id);
  const waits = async (id: string, tools: Partial<DeliveryTools> = {}) => {
    const { again } = await attempt(id, tools);
    return again && again.getTime() - nowMs;
  };

  it('is signed as Standard Webhooks has it, and says what happened', async () => {
    const id = published();
    expect(await attempt(id)).toEqual({});
    expect(standing(id)).toMatchObject({ state: 'delivered', attempts: 1, lastAttempt: { status: 204 } });
    const [message] = receiver.messages;
    const told = new StandardWebhook(secret).verify(message?.body ?? '', message?.headers ?? {});
    expect(told).toEqual({ type: 'match.found', timestamp: new Date(nowMs).toISOString(), data: FOUND });
    expect(message?.headers).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'ExpertMatch',
    });
    expect(await attempt(id)).toEqual({});
    expect(receiver.messages).toHaveLength(1);
  });

  it('is tried again ever later with the same id, then dead, and can be replayed', async () => {
    receiver.answer = (response) => response.writeHead(500).end('sorry');
    const id = published();
    const waitsMs: number[] = [];
    for (let tried = 0; tried < 7; tried++) {
      const wait = (await waits(id)) ?? 0;
      waitsMs.push(wait);
      expect(await waits(id)).toBe(wait);
      nowMs += wait;
    }
    expect(waitsMs).toEqual([5_000, 30_000, 120_000, 600_000, HOUR_MS, 6 * HOUR_MS, 24 * HOUR_MS]);
    expect(await attempt(id)).toEqual({});
    expect(standing(id)).toMatchObject({ state: 'dead', attempts: 8, lastAttempt: { status: 500 } });
    expect(new Set(receiver.messages.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(receiver.messages.map(({ body }) => body)).size).toBe(1);
    const deliveries = new DeliveryStore(workspace.database);
    expect(deliveries.due(nowMs, 10)).toEqual([]);
    expect(deliveries.replayDead(webhook.id, nowMs)).toBe(1);
    expect(deliveries.due(nowMs, 10)).toEqual([id]);
    receiver.answer = (response) => response.writeHead(200).end();
    expect(await attempt(id)).toEqual({});
    expect(standing(id)).toMatchObject({ state: 'delivered', attempts: 1 });
    expect(receiver.messages).toHaveLength(9);
  });

  it('waits a little longer by chance', async () => {
    receiver.answer = (response) => response.writeHead(503).end();
    expect(await waits(published(), { random: () => 0.5 })).toBe(5_500);
  });

  it.each([
    ['120', 120_000],
    ['1', 5_000],
    ['99999999', 24 * HOUR_MS],
    ['soon', 5_000],
  ])('respects Retry-After %s up to a day', async (retryAfter, wait) => {
    receiver.answer = (response) => response.writeHead(429, { 'retry-after': retryAfter }).end();
    expect(await waits(published())).toBe(wait);
  });

  it('respects a date to come in Retry-After', async () => {
    nowMs = Math.ceil(nowMs / 1_000) * 1_000;
    const date = new Date(nowMs + 90_000).toUTCString();
    receiver.answer = (response) => response.writeHead(503, { 'retry-after': date }).end();
    expect(await waits(published())).toBe(90_000);
  });

  it('ends the webhook when the receiver is gone for good', async () => {
    receiver.answer = (response) => response.writeHead(410).end();
    const [id, other] = [published(), published()];
    expect(await attempt(id)).toEqual({});
    expect(standing(id)).toMatchObject({ state: 'dead', lastAttempt: { status: 410 } });
    expect(new WebhookStore(workspace).get(webhook.id)).toMatchObject({ active: false, endedBy: 'gone' });
    expect(published()).toBe('');
    await attempt(other);
    expect(standing(other)).toMatchObject({ state: 'dead', lastAttempt: { failure: 'webhook_inactive' } });
    expect(receiver.messages).toHaveLength(1);
  });

  it('follows no redirect', async () => {
    const elsewhere = await Receiver.start();
    receiver.answer = (response) => response.writeHead(302, { location: elsewhere.url }).end();
    const id = published();
    expect(await waits(id)).toBe(5_000);
    expect(standing(id)).toMatchObject({ state: 'waiting', lastAttempt: { status: 302 } });
    expect(elsewhere.messages).toEqual([]);
    await elsewhere.close();
  });

  it('is done with a huge answer, and with one that never ends', async () => {
    let isCut = false;
    receiver.answer = (response) => {
      response.on('close', () => {
        isCut = !response.writableFinished;
      });
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536)));
      };
      response.writeHead(200).on('drain', more);
      more();
    };
    const huge = published();
    await attempt(huge);
    expect(standing(huge)?.state).toBe('delivered');
    await expect.poll(() => isCut).toBe(true);
    receiver.answer = (response) => void response.writeHead(200).write('and');
    const endless = published();
    await attempt(endless, { timeoutMs: 200 });
    expect(standing(endless)?.state).toBe('delivered');
  });

  it('tells why there was no answer', async () => {
    receiver.answer = () => undefined;
    const silent = published();
    await attempt(silent, { timeoutMs: 200 });
    expect(standing(silent)?.lastAttempt).toMatchObject({ failure: 'timeout' });
    receiver.answer = (response) => response.socket?.end('SSH-2.0-x\r\n');
    const odd = published();
    await attempt(odd);
    expect(standing(odd)?.lastAttempt).toMatchObject({ failure: 'unreadable_answer' });
    receiver.answer = (response) => response.socket?.destroy();
    const broken = published();
    await attempt(broken);
    expect(standing(broken)?.lastAttempt).toMatchObject({ failure: 'unreachable' });
    const url = receiver.url.replace('http:', 'https:');
    new WebhookStore(workspace).change(webhook.id, (known) => ({ ...known, url }));
    const insecure = published();
    await attempt(insecure);
    expect(standing(insecure)?.lastAttempt).toMatchObject({ failure: 'insecure' });
  });

  it('waits while the receiver is down, and arrives when it is up', async () => {
    const { port } = receiver;
    await receiver.close();
    const id = published();
    const wait = (await waits(id)) ?? 0;
    expect(standing(id)).toMatchObject({ state: 'waiting', lastAttempt: { failure: 'unreachable' } });
    receiver = await Receiver.start(port);
    nowMs += wait;
    await attempt(id);
    expect(standing(id)?.state).toBe('delivered');
  });

  it('goes to no private address unless that is allowed', async () => {
    const id = published();
    expect(await waits(id, { allowPrivate: false })).toBe(5_000);
    expect(standing(id)?.lastAttempt).toMatchObject({ failure: 'address_refused' });
    for (const host of ['localhost', '127.1', '[::1]', '[::ffff:127.0.0.1]', hostname()]) {
      const url = `https://${host}:${receiver.port}/`;
      new WebhookStore(workspace).change(webhook.id, (known) => ({ ...known, url }));
      const named = published();
      await attempt(named, { allowPrivate: false });
      expect([host, standing(named)?.lastAttempt?.failure]).toEqual([host, 'address_refused']);
    }
    expect(receiver.messages).toEqual([]);
  });

  it('is attempted by one process alone', async () => {
    const other = anotherOpened();
    const id = published();
    receiver.answer = (response) => void setTimeout(() => response.writeHead(204).end(), 50);
    const outcomes = await Promise.all([attempt(id), attempt(id, {}, other.workspace), attempt(id)]);
    expect(outcomes.filter(({ again }) => again === undefined)).toHaveLength(1);
    expect(receiver.messages).toHaveLength(1);
    expect(await attempt(id, {}, other.workspace)).toEqual({});
    expect(receiver.messages).toHaveLength(1);
    await other.close();
  });

  it('of a process that died is taken up by another, and what the dead one says later is not heard', async () => {
    const other = anotherOpened();
    const id = published();
    let finish = () => undefined as unknown;
    receiver.answer = (response) => {
      finish = () => response.writeHead(500).end();
    };
    const first = attempt(id);
    await expect.poll(() => receiver.messages.length).toBe(1);
    expect(await waits(id)).toBe(30_000);
    nowMs += 30_000;
    receiver.answer = (response) => response.writeHead(204).end();
    expect(await attempt(id, {}, other.workspace)).toEqual({});
    finish();
    await first;
    expect(standing(id)).toMatchObject({ state: 'delivered', attempts: 2 });
    const ids = receiver.messages.map(({ headers }) => headers['webhook-id']);
    expect(ids[0]).toBe(ids[1]);
    await other.close();
  });

  it('that is broken off is due at once, and counts for nothing', async () => {
    receiver.answer = () => undefined;
    const id = published();
    const stop = new AbortController();
    const outcome = attempt(id, { signal: stop.signal });
    await expect.poll(() => receiver.messages.length).toBe(1);
    stop.abort();
    expect((await outcome).again?.getTime()).toBe(nowMs);
    expect(standing(id)).toMatchObject({ state: 'waiting', attempts: 0 });
  });

  it('to a slow receiver is one of four at a time, and wakes the next when it is done', async () => {
    receiver.answer = () => undefined;
    const ids = Array.from({ length: 6 }, published);
    const other = registered(`${receiver.url}/other`).webhook.id;
    const deliveries = new DeliveryStore(workspace.database);
    const elsewhere = new Outbox(workspace.database)
      .publish('match.found', FOUND, { nowMs, webhookId: other })
      .join();
    const stop = new AbortController();
    const first = attempt(ids[0] ?? '', { timeoutMs: 1_000 });
    const under = ids.slice(1).map((id) => attempt(id, { signal: stop.signal }));
    await expect.poll(() => receiver.messages.length).toBe(4);
    expect(await Promise.all(under.slice(3))).toEqual([{}, {}]);
    expect(deliveries.due(nowMs, 1).sort()).toEqual([ids[4], elsewhere].sort());
    receiver.answer = (response) => response.writeHead(204).end();
    await attempt(elsewhere);
    expect(deliveries.get(other, elsewhere)?.state).toBe('delivered');
    await first;
    expect(opened.jobs('delivery')).toEqual(expect.arrayContaining(ids.slice(4)));
    stop.abort();
    await Promise.all(under);
  });

  it('is signed with the old secret too, for as long as that is kept', async () => {
    const rotated = new WebhookStore(workspace).rotate(webhook.id, HOUR_MS, nowMs) ?? '';
    await attempt(published());
    const [both] = receiver.messages;
    for (const known of [secret, rotated])
      expect(() => new StandardWebhook(known).verify(both?.body ?? '', both?.headers ?? {})).not.toThrow();
    expect(() => new StandardWebhook(secret).verify(`${both?.body} `, both?.headers ?? {})).toThrow();
    nowMs += HOUR_MS;
    await attempt(published());
    const after = receiver.messages[1]?.headers['webhook-signature'] ?? '';
    expect(after.split(' ')).toHaveLength(1);
  });

  it('is not signed, and waits, when the key of the seals is lost', async () => {
    await opened.close();
    rmSync(join(dir, 'seal.key'));
    open();
    const id = published();
    await attempt(id);
    expect(standing(id)?.lastAttempt).toMatchObject({ failure: 'secret_unreadable' });
    expect(new WebhookStore(workspace).rotate(webhook.id, HOUR_MS, nowMs)).toMatch(/^whsec_/);
    nowMs += 5_000;
    await attempt(id);
    expect(standing(id)?.state).toBe('delivered');
  });

  it('of an event that names an expert goes with the expert', () => {
    const id = published();
    new Outbox(workspace.database).removeOfExpert(FOUND.expertId);
    expect(standing(id)).toBeUndefined();
    expect(workspace.database.all('SELECT * FROM events')).toEqual([]);
  });

  it('is kept for thirty days once it is over', async () => {
    const id = published();
    await attempt(id);
    nowMs += 30 * 24 * HOUR_MS;
    published();
    expect(standing(id)).toBeDefined();
    nowMs += 1;
    published();
    expect(standing(id)).toBeUndefined();
  });
});
