import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const BINARY = fileURLToPath(new URL('../bin/expertmatch.js', import.meta.url));

const PROGRESS = /^(?:read \d+ of|imported \d+ expert|ranked for) .*\n/gm;

/** How a run of the binary ended. */
export interface Ended {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Without the lines that tell how far a slow run has come. */
  readonly stderr: string;
}

interface RunOptions {
  readonly stdin?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** No file that the run writes may be larger; writing more fails, much as on a full disk. */
  readonly maxFileKib?: number;
}

/** POSIX counts in blocks of 512 bytes; the signal would end the run before it knows. */
const LIMITED = `trap '' XFSZ; ulimit -f "$1"; shift; exec "$@"`;

/** A folder of its own in which the real binary runs: its home, its working directory, its data. */
export class CliSandbox {
  readonly root = mkdtempSync(join(tmpdir(), 'expertmatch-cli-'));
  readonly dir = join(this.root, 'data');

  /** Writes a file below the sandbox and gives its path. */
  write(name: string, content: string | Uint8Array): string {
    const path = join(this.root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  /** Starts the binary over the sandbox's data directory, with an environment of nothing but what is named. */
  start(
    args: readonly string[],
    env: Readonly<Record<string, string>> = {},
    maxFileKib?: number,
  ): ChildProcessWithoutNullStreams {
    const command = [process.execPath, BINARY, ...args];
    const limited = maxFileKib === undefined ? [] : ['sh', '-c', LIMITED, 'sh', String(2 * maxFileKib)];
    const [program = '', ...rest] = [...limited, ...command];
    return spawn(program, rest, {
      cwd: this.root,
      env: {
        PATH: process.env['PATH'],
        HOME: this.root,
        EXPERTMATCH_DATA_DIR: this.dir,
        EXPERTMATCH_CACHE_DIR: join(tmpdir(), 'expertmatch-test-models'),
        ...env,
      },
    });
  }

  /** Runs the binary to its end. */
  async run(args: readonly string[], { stdin = '', env = {}, maxFileKib }: RunOptions = {}): Promise<Ended> {
    const child = this.start(args, env, maxFileKib);
    child.stdin.on('error', () => undefined);
    child.stdin.end(stdin);
    return ended(child);
  }

  dispose(): void {
    rmSync(this.root, { recursive: true, force: true });
  }
}

/** Waits for a process and collects what it writes. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  let stdout = '';
  let stderr = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  return { exitCode, stdout, stderr: stderr.replace(PROGRESS, '') };
}
