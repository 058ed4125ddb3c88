import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { pino } from 'pino';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RunningWorker } from '#index.js';
import { NURSE } from './people.js';
import { Receiver } from './receiver.js';
import { RedisServer } from './redis-server.js';
import { TestService } from './running-service.js';

/** What stands in the data of one fictional person alone. */
const HERS = ['Zephyrina', 'Quillfeather', 'zquill@', '867-5309', '8675309', 'quokkameter', 'marmotgraph'];
const CV = `Zephyrina Quillfeather
zquill@example.org
+1 555 867-5309

Summary
Wound care nurse who heals with the quokkameter what nobody else can heal.

Experience
Wound care nurse, Bayside Clinic
January 2012 - March 2019
Ran the marmotgraph ward.
`;
const ROWS = `name,email,phone,headline,skills
Zephyrina Quillfeather,zquill@example.org,+1 555 867-5309,Wound care nurse,quokkameter
Tobias Fennmoor,fennmoor@example.org,+1 555 100-2000,Surgeon,suturing
Zephyrina Quillfeather,zquill@example.org,,Nurse of the marmotgraph ward,triage,surplus
`;
const REASON = 'Zephyrina Quillfeather asked to be called at 867-5309.';
const WAIT = { timeout: 30_000, interval: 50 };

/** Those of the words that stand somewhere in the files of a folder, each with the file. */
function foundInFiles(dir: string, words: readonly string[]): string[] {
  const paths = readdirSync(dir, { recursive: true, encoding: 'utf8' }).map((name) => join(dir, name));
  const files = paths.filter((path) => existsSync(path) && statSync(path).isFile());
  return files.flatMap((path) => {
    const bytes = readFileSync(path);
    return words
      .filter((word) => bytes.includes(word) || path.includes(word))
      .map((word) => `${word} in ${path}`);
  });
}

/** All that a Redis holds in memory, as one text: every key, dumped without compression. */
async function allOf(client: Redis): Promise<Buffer> {
  await client.config('SET', 'rdbcompression', 'no');
  const parts: Buffer[] = [];
  for await (const keys of client.scanStream())
    for (const key of keys) parts.push(Buffer.from(key), (await client.dumpBuffer(key)) ?? Buffer.alloc(0));
  return Buffer.concat(parts);
}

/** Has a Redis write down all that it holds: its snapshot, and its log anew. */
async function writeDown(client: Redis): Promise<void> {
  await client.save();
  await client.bgrewriteaof();
  await expect.poll(() => client.info('persistence'), WAIT).toMatch(/aof_rewrite_in_progress:0/);
}

describe('whoever is erased', () => {
  let on: TestService;
  let worker: RunningWorker;
  let redis: RedisServer;
  let receiver: Receiver;
  beforeAll(async () => {
    redis = await RedisServer.start();
    receiver = await Receiver.start();
    const common = { redisUrl: redis.url, allowPrivateWebhooks: true };
    on = await TestService.start({ ...common, hasWorker: false });
    const log = pino({}, pino.destination({ dest: join(on.root, 'worker.log'), sync: true }));
    worker = on.work({ ...common, log });
  });
  afterAll(async () => {
    await worker.close();
    await receiver.close();
    await on.dispose();
    await redis.dispose();
  });

  const importFile = async (content: string, name: string) => {
    const raw = new FormData();
    raw.append('file', new Blob([content]), name);
    const { headers } = await on.call('POST', '/v1/imports', { raw });
    const { text } = await on.call('GET', `${headers.get('location')}/events`);
    expect(text).toMatch(/event: end\ndata: .*"state":"done"/);
  };
  const expertNamed = async (name: string) => {
    const { items } = (await on.call('GET', '/v1/experts?limit=100')).body;
    for (const { id } of items) {
      const { body } = await on.call('GET', `/v1/experts/${id}?reveal=identity`);
      if (body.identity?.name === name) return String(id);
    }
    throw new Error(`nobody is called ${name}`);
  };
  /** Has everything that the service can hold of a person be held of this one. */
  const work = async () => {
    const events = ['match.found', 'import.finished', 'offer.created'];
    await on.call('POST', '/v1/webhooks', { json: { url: receiver.url, events } });
    const json = { text: 'wound care nurse', watch: { minScore: 20 } };
    const projectId = (await on.call('POST', '/v1/projects', { json })).body.id;
    await on.call('POST', '/v1/experts', { json: NURSE, headers: { 'idempotency-key': 'nurse' } });
    await importFile(CV, 'Quillfeather, Zephyrina.txt');
    await importFile(ROWS, 'pool of Zephyrina.csv');
    const id = await expertNamed('Zephyrina Quillfeather');
    const feedback = { projectId, expertId: id, verdict: 'rejected', reason: REASON };
    await on.call('POST', '/v1/feedback', { json: feedback, headers: { 'idempotency-key': 'feedback' } });
    await on.call('POST', `/v1/matches?reveal=identity`, {
      json: { text: 'wound care nurse' },
      headers: { 'idempotency-key': 'match' },
    });
    await on.call('PUT', `/v1/experts/${id}/capacity`, { json: { hoursPerWeek: 10 } });
    const task = { text: 'wound care nurse', effortHours: 2, requiredExperts: [id] };
    await on.call('POST', '/v1/tasks', { json: task });
    await on.call('POST', '/v1/assignments', { json: { policy: { unverified: 'allow' } } });
    const told = () => receiver.messages.map(({ body }) => body).filter((body) => body.includes(id));
    await expect.poll(() => told().join('\n'), WAIT).toMatch(/match\.found.*offer\.created/s);
    return id;
  };

  it('is found nowhere in the data directory, nor in Redis, byte by byte', async () => {
    const id = await work();
    expect(new Set(foundInFiles(on.dir, HERS).map((found) => found.split(' ')[0]))).toEqual(new Set(HERS));
    expect(foundInFiles(join(on.dir, 'imports'), HERS)).not.toEqual([]);
    const erased = await on.call('DELETE', `/v1/experts/${id}`);
    expect(erased.body).toMatchObject({ complete: true, maybeAlso: [] });
    expect(foundInFiles(on.root, HERS)).toEqual([]);
    const client = new Redis(redis.url);
    const held = await allOf(client);
    await writeDown(client);
    client.disconnect();
    expect(held.includes('expertmatch-')).toBe(true);
    expect(HERS.filter((word) => held.includes(word))).toEqual([]);
    expect(foundInFiles(redis.dir, HERS)).toEqual([]);
    expect((await on.call('GET', '/v1/audit/verify')).body.sound).toBe(true);
    expect((await on.call('GET', '/v1/experts?limit=100')).body.items).toHaveLength(2);
  });
});
