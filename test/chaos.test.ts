import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { requireProgram } from './installed-program.js';
import { CACHE_DIR } from './sample-matcher.js';

const CHAOS = fileURLToPath(new URL('../benchmarks/dist/chaos/main.js', import.meta.url));
const SEED = '7';

it.each(['kill -9', 'SIGTERM worker'])(
  'nothing is lost and nothing comes twice at one %s of each sort during imports',
  (fault) => {
    requireProgram('redis-server', 'redis-server');
    const { stdout, stderr } = spawnSync(process.execPath, [CHAOS, '1', SEED, fault], {
      encoding: 'utf8',
      env: { ...process.env, EXPERTMATCH_CACHE_DIR: CACHE_DIR },
    });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/all held\n$/);
  },
);
