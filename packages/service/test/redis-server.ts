import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { requireProgram } from '../../../test/installed-program.js';

/**
 * A Redis for tests, on loopback, in a folder of its own; it can be killed and started again. The tests' own, so that
 * it can be: `REDIS_URL` is where contracts are tested that do not stop it.
 */
export class RedisServer {
  readonly #dir = mkdtempSync(join(tmpdir(), 'expertmatch-redis-'));
  readonly #port: number;
  #process: ChildProcess | undefined;

  private constructor(port: number) {
    this.#port = port;
  }

  static async start(): Promise<RedisServer> {
    requireProgram('redis-server', 'redis-server');
    const server = new RedisServer(await freePort());
    await server.start();
    return server;
  }

  /** Where it keeps what it holds. */
  get dir(): string {
    return this.#dir;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  /** Starts it with what it held when it was ended, at the last second or so. */
  async start(): Promise<void> {
    const settings = ['--bind', '127.0.0.1', '--appendonly', 'yes', '--save', ''];
    const place = ['--port', String(this.#port), '--dir', this.#dir];
    this.#process = spawn('redis-server', [...place, ...settings], { stdio: 'ignore' });
    const client = new Redis(this.url, { retryStrategy: () => 50, maxRetriesPerRequest: null });
    client.on('error', () => undefined);
    await client.ping();
    client.disconnect();
  }

  /** Kills it, as kill -9 does. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGKILL');
    await ended;
  }

  async dispose(): Promise<void> {
    await this.kill();
    rmSync(this.#dir, { recursive: true, force: true });
  }
}

/** A Redis that nobody stops: that of `REDIS_URL`, else one of the tests' own. */
export async function sharedRedis(): Promise<{ readonly url: string; dispose(): Promise<void> }> {
  const url = process.env['REDIS_URL'];
  return url ? { url, dispose: async () => undefined } : RedisServer.start();
}

/** Takes away the keys that begin so. */
export async function dropKeys(url: string, prefix: string): Promise<void> {
  const client = new Redis(url);
  for await (const keys of client.scanStream({ match: `${prefix}:*` }))
    if (keys.length > 0) await client.del(...keys);
  client.disconnect();
}

function freePort(): Promise<number> {
  const server = createServer();
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
