import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliSandbox, ended } from './cli-run.js';
import { FLORIDA_PHYSICIAN, GEORGIA_PHYSICIAN, POOL } from './people.js';

describe('expertmatch import', () => {
  let cli: CliSandbox;
  beforeEach(() => {
    cli = new CliSandbox();
  });
  afterEach(() => cli.dispose());

  it('stores what it can read, lists what it cannot with file, row and reason, and ends with 3', async () => {
    cli.write('in/florida.txt', FLORIDA_PHYSICIAN);
    cli.write('in/deep/georgia.json', GEORGIA_PHYSICIAN);
    cli.write('in/pool.csv', POOL);
    cli.write('in/empty.txt', '');
    cli.write('in/blank.txt', ' \n');
    const { exitCode, stdout, stderr } = await cli.run(['import', 'in', 'nowhere.pdf']);
    expect(stdout.split('\n')[0]).toBe('imported 4, unchanged 0, failed 3');
    expect(stdout).toMatch(/failed: does not exist.*\[file_not_found\]\n {2}nowhere\.pdf\n/);
    expect(stdout).toMatch(/failed: .*\[unreadable_document\]\n {2}in\/blank\.txt\n {2}in\/empty\.txt\n/);
    expect({ exitCode, stderr }).toEqual({ exitCode: 3, stderr: '' });
  });

  it('imports nothing twice, and ends with 0 when nothing failed', async () => {
    const file = cli.write('florida.txt', FLORIDA_PHYSICIAN);
    const first = await cli.run(['import', file]);
    expect(first).toEqual({ exitCode: 0, stdout: 'imported 1, unchanged 0, failed 0\n', stderr: '' });
    const second = await cli.run(['import', file]);
    expect(second).toEqual({ exitCode: 0, stdout: 'imported 0, unchanged 1, failed 0\n', stderr: '' });
  });

  it('stops at Ctrl-C after the batch under way, with everything counted stored', async () => {
    for (let k = 0; k < 1_000; k += 1) {
      const text = FLORIDA_PHYSICIAN.replaceAll('Baywater', `Baywater ${k}`).replace(
        '904211',
        String(904_000 + k),
      );
      cli.write(`in/${k}.txt`, text.replaceAll('ulcers', `ulcers of grade ${k}`));
    }
    const child = cli.start(['import', 'in']);
    child.stderr.once('data', () => child.kill('SIGINT'));
    const { exitCode, stdout, stderr } = await ended(child);
    expect(exitCode).toBe(130);
    expect(stderr).toContain('run the same import again for the rest');
    const imported = Number(/^imported (\d+),/.exec(stdout)?.[1]);
    expect(imported).toBeLessThan(1_000);
    const stats = await cli.run(['stats', '--format', 'json']);
    expect(JSON.parse(stats.stdout)).toMatchObject({ experts: imported });
    const again = await cli.run(['import', join('in', '0.txt')]);
    expect(again.stdout).toBe('imported 0, unchanged 1, failed 0\n');
  });

  it('makes the data directory only when there is something to do with it', async () => {
    await cli.run(['import', '--help']);
    expect(existsSync(cli.dir)).toBe(false);
  });
});
