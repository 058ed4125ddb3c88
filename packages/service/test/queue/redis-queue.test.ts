import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { RedisQueue } from '#queue/redis-queue.js';
import { dropKeys, RedisServer, sharedRedis } from '../redis-server.js';
import { describeJobQueue } from './job-queue-contract.js';

const WAIT = { timeout: 30_000, interval: 20 };
const job = (reference: string) => ({ kind: 'import', workspaceId: 'default', reference }) as const;

describe('Redis', () => {
  let redis: Awaited<ReturnType<typeof sharedRedis>>;
  beforeAll(async () => {
    redis = await sharedRedis();
  });
  afterAll(() => redis.dispose());

  describeJobQueue('a queue in Redis', async () => {
    const prefix = `test-${randomUUID()}`;
    const { url } = redis;
    const opened: RedisQueue[] = [];
    return {
      open: () => {
        const queue = new RedisQueue({ url, prefix }, () => undefined);
        opened.push(queue);
        return queue;
      },
      holdArguments: ['redis', url, prefix],
      dispose: async () => {
        for (const queue of opened) await queue.close();
        await dropKeys(url, prefix);
      },
    };
  });
});

describe('a queue whose Redis is away', () => {
  it('keeps nobody waiting, and goes on when it is back', async () => {
    const server = await RedisServer.start();
    const queue = new RedisQueue({ url: server.url, prefix: 'test' }, () => undefined);
    try {
      const seen: string[] = [];
      queue.work({
        handlers: {
          import: async ({ reference }) => {
            seen.push(reference);
            return {};
          },
        },
      });
      await expect.poll(() => queue.counts().catch(() => undefined), WAIT).toBeDefined();
      await queue.add(job('before'));
      await expect.poll(() => seen, WAIT).toEqual(['before']);
      await server.kill();
      await queue.add(job('away'));
      await queue.revive(job('away'));
      await expect(queue.counts()).rejects.toThrow();
      await server.start();
      await expect.poll(() => queue.counts().catch(() => undefined), WAIT).toBeDefined();
      await queue.add(job('back'));
      await expect.poll(() => seen, WAIT).toEqual(['before', 'back']);
    } finally {
      await queue.close();
      await server.dispose();
    }
  });

  it('can be opened and closed while it is away', async () => {
    const queue = new RedisQueue({ url: 'redis://127.0.0.1:1', prefix: 'test' }, () => undefined);
    const working = queue.work({ handlers: { import: async () => ({}) } });
    await queue.add(job('1'));
    await expect(queue.counts()).rejects.toThrow();
    await working.close();
    await queue.close();
  });
});
