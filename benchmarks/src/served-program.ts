import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../packages/cli/bin/expertmatch.js', import.meta.url));
const START_MS = 120_000;
const LOOK_EVERY_MS = 100;
const STOP_MS = 30_000;

/** `expertmatch serve` in a process of its own, ready to answer. */
export class ServedProgram {
  private constructor(
    readonly url: string,
    readonly key: string,
    readonly process: ChildProcess,
  ) {}

  /**
   * @param dir data directory
   * @param nodeOptions of the process, as `--cpu-prof`
   * @throws Error when it is not ready within two minutes
   */
  static async start(
    dir: string,
    cacheDir: string,
    nodeOptions: readonly string[] = [],
  ): Promise<ServedProgram> {
    const env = { ...process.env, EXPERTMATCH_CACHE_DIR: cacheDir, EXPERTMATCH_RATE_LIMIT: '100000000' };
    const child = spawn(process.execPath, [...nodeOptions, PROGRAM, 'serve', '--port', '0', '--dir', dir], {
      env,
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const { url, key } = await told(child);
    const served = new ServedProgram(url, key, child);
    await served.#ready();
    return served;
  }

  get headers(): Record<string, string> {
    return { authorization: `Bearer ${this.key}`, 'content-type': 'application/json' };
  }

  /** The body of a GET. */
  async text(path: string): Promise<string> {
    return (await fetch(`${this.url}${path}`, { headers: this.headers })).text();
  }

  /** A figure of `/metrics`; 0 when there is none. */
  async figure(name: string): Promise<number> {
    const line = (await this.text('/metrics')).split('\n').find((one) => one.startsWith(`${name} `));
    return Number(line?.slice(name.length + 1) ?? 0);
  }

  async stop(): Promise<void> {
    const ended = new Promise<void>((resolve) => this.process.once('exit', () => resolve()));
    this.process.kill('SIGTERM');
    await Promise.race([ended, sleep(STOP_MS, undefined, { ref: false })]);
    this.process.kill('SIGKILL');
  }

  async #ready(): Promise<void> {
    const deadlineMs = performance.now() + START_MS;
    while (performance.now() < deadlineMs) {
      if ((await fetch(`${this.url}/readyz`)).ok) return;
      await sleep(LOOK_EVERY_MS);
    }
    throw new Error('the service is not ready');
  }
}

/** What the program says when it starts: its first key and where it listens. */
async function told(child: ChildProcess): Promise<{ url: string; key: string }> {
  if (child.stderr === null) throw new Error('no standard error');
  let key = '';
  let said = '';
  const lines = createInterface({ input: child.stderr });
  for await (const line of lines) {
    said += `${line}\n`;
    key = /em_[0-9a-f]{16}_[\w-]{43}/.exec(line)?.[0] ?? key;
    const url = /^listening on (\S+)/.exec(line)?.[1];
    if (url === undefined) continue;
    child.stderr.resume();
    return { url, key };
  }
  throw new Error(`the service did not start: ${said}`);
}
