import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { CliSandbox } from './cli-run.js';

const PEOPLE = 600;
const WAIT = { timeout: 120_000, interval: 50 };

let cli: CliSandbox;
beforeEach(() => {
  cli = new CliSandbox();
});
afterEach(() => cli.dispose());

/** The service in a process of its own, and what it says. */
async function serve(env: Readonly<Record<string, string>> = {}) {
  const child = cli.start(['serve', '--port', '0', '--no-keys'], { EXPERTMATCH_LOG: 'info', ...env });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      said += String(data);
    });
  const find = async (pattern: RegExp) => {
    await expect.poll(() => pattern.exec(said)?.[1], WAIT).toBeDefined();
    return pattern.exec(said)?.[1] ?? '';
  };
  const url = await find(/listening on (\S+)/);
  const workers = () =>
    [...said.matchAll(/"pid":(\d+),"msg":"worker started"/g)].map(([, pid]) => Number(pid));
  const ended = once(child, 'exit');
  return { child, url, workers, ended };
}

async function startImport(url: string): Promise<string> {
  const rows = Array.from({ length: PEOPLE }, (_, at) => `Person ${at},Nurse ${at},Ward ${at},triage ${at}`);
  const form = new FormData();
  form.append('file', new Blob([['name,headline,company,skills', ...rows, ''].join('\n')]), 'pool.csv');
  const answer = await fetch(`${url}/v1/imports`, { method: 'POST', body: form });
  expect(answer.status).toBe(202);
  return answer.headers.get('location') ?? '';
}

const answerShape = z.object({
  state: z.string().optional(),
  counts: z.object({ imported: z.number(), failed: z.number() }).optional(),
  matches: z.array(z.unknown()).optional(),
});

async function read(url: string, json?: object) {
  const body = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(json),
  };
  return answerShape.parse(await (await fetch(url, json === undefined ? {} : body)).json());
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('expertmatch serve', () => {
  it('has a worker, starts it again when it dies, and goes on with what that did', async () => {
    const { child, url, workers, ended } = await serve();
    const place = await startImport(url);
    await expect.poll(async () => (await read(`${url}${place}`)).state, WAIT).toBe('running');
    const [first = 0] = workers();
    process.kill(first, 'SIGKILL');
    await expect.poll(async () => (await read(`${url}${place}`)).state, WAIT).toBe('done');
    expect(await read(`${url}${place}`)).toMatchObject({ counts: { imported: PEOPLE, failed: 0 } });
    const { matches } = await read(`${url}/v1/matches`, { text: 'triage', limit: 100 });
    expect(matches).toHaveLength(100);
    expect(workers()).toHaveLength(2);
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
    expect(workers().map(isAlive)).toEqual([false, false]);
  });

  it('leaves an import that it took to the next, whether it is told to stop or killed', async () => {
    let place = '';
    for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
      const { child, url, workers, ended } = await serve();
      place ||= await startImport(url);
      await expect.poll(async () => (await read(`${url}${place}`)).state, WAIT).toBe('running');
      child.kill(signal);
      await ended;
      await expect.poll(() => workers().map(isAlive), WAIT).toEqual([false]);
    }
    const { child, url, ended } = await serve();
    await expect.poll(async () => (await read(`${url}${place}`)).state, WAIT).toBe('done');
    expect(await read(`${url}${place}`)).toMatchObject({ counts: { imported: PEOPLE, failed: 0 } });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  });
});
