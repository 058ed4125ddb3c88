import { type ChildProcess, spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const CLI = fileURLToPath(new URL('../../../packages/cli/bin/expertmatch.js', import.meta.url));
const START_MS = 60_000;

/** Variables that a program is started with beside ours. */
export type Environment = Readonly<Record<string, string>>;

/** A run of the command line: what it says, and how it ends. */
export class Program {
  readonly #process: ChildProcess;
  readonly #ended: Promise<void>;
  #said = '';

  constructor(args: readonly string[], environment: Environment = {}) {
    const env = { ...process.env, EXPERTMATCH_LOG: 'info', ...environment };
    this.#process = spawn(process.execPath, [CLI, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [this.#process.stdout, this.#process.stderr])
      stream?.on('data', (data: Buffer) => {
        this.#said += String(data);
      });
    this.#ended = new Promise((resolve) => this.#process.once('exit', () => resolve()));
  }

  get said(): string {
    return this.#said;
  }

  get isAlive(): boolean {
    return this.#process.exitCode === null && this.#process.signalCode === null;
  }

  get exitCode(): number | null {
    return this.#process.exitCode;
  }

  /** What it says, once it says it. */
  async find(pattern: RegExp): Promise<string> {
    const deadlineMs = performance.now() + START_MS;
    while (performance.now() < deadlineMs) {
      const found = pattern.exec(this.#said)?.[1];
      if (found !== undefined) return found;
      if (!this.isAlive) break;
      await sleep(20);
    }
    throw new Error(`it never said ${pattern}:\n${this.#said.slice(-2_000)}`);
  }

  async end(signal?: NodeJS.Signals): Promise<void> {
    if (signal !== undefined && this.isAlive) this.#process.kill(signal);
    await this.#ended;
  }
}
