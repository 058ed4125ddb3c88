import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('serve-until-killed.mjs', import.meta.url));

/** The API in a process of its own, over a data directory that others may serve too. */
export class ServedProcess {
  private constructor(
    readonly url: string,
    private readonly child: ChildProcess,
  ) {}

  /** Background work waits in the Redis of `REDIS_URL` where one is named. */
  static async start(dir: string): Promise<ServedProcess> {
    const words = [SCRIPT, dir, process.env['REDIS_URL'] ?? ''];
    const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
    for await (const line of createInterface({ input: child.stdout })) return new ServedProcess(line, child);
    throw new Error('the process ended before it listened');
  }

  /** As kill -9 does. */
  async kill(): Promise<void> {
    if (this.child.exitCode !== null || this.child.signalCode !== null) return;
    const ended = new Promise((resolve) => this.child.once('exit', resolve));
    this.child.kill('SIGKILL');
    await ended;
  }
}
