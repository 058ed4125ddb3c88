import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, rmSync } from 'node:fs';
import { connect, createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** A Redis of our own, on loopback. */
export class RedisProcess {
  #process: ChildProcess | undefined;

  private constructor(
    private readonly dir: string,
    private readonly port: number,
  ) {}

  static async start(dir: string): Promise<RedisProcess> {
    const redis = new RedisProcess(dir, await freePort());
    await redis.start();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** With what it held, as far as that was on the disk. */
  async start(): Promise<void> {
    mkdirSync(this.dir, { recursive: true });
    const settings = ['--bind', '127.0.0.1', '--appendonly', 'yes', '--save', ''];
    const place = ['--port', String(this.port), '--dir', this.dir];
    this.#process = spawn('redis-server', [...place, ...settings], { stdio: 'ignore' });
    this.#process.once('error', (error) => {
      throw new Error(`this needs redis-server: apt-get install redis-server (${error.message})`);
    });
    while (!(await this.#answers())) await sleep(50);
  }

  /** Kills it, as kill -9 does. @param isEmptied whether it loses all that it held */
  async kill(isEmptied = false): Promise<void> {
    const child = this.#process;
    this.#process = undefined;
    if (child === undefined) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
    if (isEmptied) rmSync(this.dir, { recursive: true, force: true });
  }

  #answers(): Promise<boolean> {
    const socket = connect(this.port, '127.0.0.1');
    return new Promise((resolve) => {
      socket.once('error', () => resolve(false));
      socket.once('data', (data) => {
        socket.destroy();
        resolve(String(data).startsWith('+PONG'));
      });
      socket.write('PING\r\n');
    });
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
