import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';

const PROGRAM = fileURLToPath(new URL('../bin/expertmatch.js', import.meta.url));

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'expertmatch-worker-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

it('ends when the process that started it was gone before it listened', async () => {
  const worker = fork(PROGRAM, ['worker', '--dir', dir], { stdio: 'ignore' });
  worker.disconnect();
  expect(await once(worker, 'exit')).toEqual([0, null]);
}, 60_000);
