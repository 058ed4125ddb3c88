import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { requireProgram } from './installed-program.js';
import { CACHE_DIR } from './sample-matcher.js';

const CHAOS = fileURLToPath(new URL('../benchmarks/dist/chaos/main.js', import.meta.url));
const SEED = '7';

it.each(['kill -9 worker', 'kill -9 Redis'])(
  'nothing is lost and nothing comes twice at one %s during imports',
  async (fault) => {
    requireProgram('redis-server', 'redis-server');
    const env = { ...process.env, EXPERTMATCH_CACHE_DIR: CACHE_DIR };
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [CHAOS, '1', SEED, fault], {
      env,
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/all held\n$/);
  },
);
