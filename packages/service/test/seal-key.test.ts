import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { sealKey } from '#database/seal-key.js';

const MODULE = import.meta.resolve('#database/seal-key.js');
const PRINT = `import { sealKey } from '${MODULE}'; process.stdout.write(sealKey(process.argv[1]));`;

it('processes that make the key of the seals at the same time agree on one, for its owner alone', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-seal-'));
  try {
    const run = () => promisify(execFile)(process.execPath, ['--input-type=module', '-e', PRINT, dir]);
    const keys = (await Promise.all(Array.from({ length: 6 }, run))).map(({ stdout }) => stdout);
    expect(new Set(keys)).toEqual(new Set([sealKey(dir)]));
    expect(keys[0]).toMatch(/^[\w-]{43}$/);
    expect(readdirSync(dir)).toEqual(['seal.key']);
    expect(statSync(join(dir, 'seal.key')).mode & 0o777).toBe(0o600);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
});
