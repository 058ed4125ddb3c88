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
    for (let k = 0; k < 4_000; k += 1) {
      const letters = [...String(k)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      const text = FLORIDA_PHYSICIAN.replaceAll('Baywater', `Baywater ${k}`)
        .replace('904211', String(904_000 + k))
        .replace('Oakhollow', `Oakhollow${letters}`)
        .replace('maren.oakhollow', `maren.${letters}`);
      cli.write(`in/${k}.txt`, text.replaceAll('ulcers', `ulcers of grade ${k}`));
    }
    const child = cli.start(['import', 'in']);
    child.stderr.on('data', function stopOnce(line: Buffer) {
      if (!/imported [1-9]/.test(line.toString())) return;
      child.stderr.off('data', stopOnce);
      child.kill('SIGINT');
    });
    const { exitCode, stdout, stderr } = await ended(child);
    expect(exitCode).toBe(130);
    expect(stderr).toContain('run the same import again for the rest');
    const imported = Number(/^imported (\d+),/.exec(stdout)?.[1]);
    expect(imported).toBeLessThan(4_000);
    const stats = await cli.run(['stats', '--format', 'json']);
    expect(JSON.parse(stats.stdout)).toMatchObject({ experts: imported });
    const again = await cli.run(['import', join('in', '0.txt')]);
    expect(again.stdout).toBe('imported 0, unchanged 1, failed 0\n');
  });

  it('shows with --dry-run how columns would be read and why, and stores nothing', async () => {
    cli.write(
      'in/pool.csv',
      'Name;Fachgebiet;Gender;Xq\nAda Fictional;Urology;F;likes charts\nBo Invented;Dermatology;M;\n',
    );
    const { exitCode, stdout, stderr } = await cli.run(['import', 'in', '--dry-run']);
    expect(stdout).toContain('would read 2 people from 1 file, failed 0; nothing was stored');
    expect(stdout).toContain('in/pool.csv (semicolon, UTF-8): 4 columns');
    expect(stdout).toMatch(/Name +name +its heading, e\.g\. "Ada Fictional"/);
    expect(stdout).toMatch(/Fachgebiet +specialty +its heading, e\.g\. "Urology"/);
    expect(stdout).toMatch(/Gender +\(not read\) +sensitive/);
    expect(stdout).toMatch(/Xq +\(text\) +no known field, e\.g\. "likes charts"/);
    const words = stdout.replace(/\s+/g, ' ');
    expect(words).toContain(
      '(text) is kept as text, and searched; (not read) is never read; to read a column',
    );
    expect(stdout).toContain('pool.csv, row 1:\n  Ada Fictional\n  Urology\n');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(existsSync(cli.dir)).toBe(false);
  });

  it('reads columns as --map says, and tells how in its report', async () => {
    cli.write('pool.csv', 'Wer,Was,Xq\nAda Fictional,Urology,Nurse\n');
    cli.write('map.json', '{ "columns": { "Wer": "name", "was": "specialty", "Xq": null, "Gone": "city" } }');
    const { exitCode, stdout } = await cli.run(['import', 'pool.csv', '--map', 'map.json']);
    expect(stdout).toContain('imported 1, unchanged 0, failed 0\n');
    expect(stdout).toMatch(/3 columns: 2 read,\s+0 kept as text,\s+0 kept apart,\s+1 left\s+out/);
    expect(stdout).toMatch(/columns that are not\s+there:\s+Gone/);
    expect(exitCode).toBe(0);
  });

  it('refuses a mapping with an unknown field, and lists the fields', async () => {
    cli.write('pool.csv', 'Wer,Was\nAda Fictional,Urology\n');
    cli.write('map.json', '{ "columns": { "Wer": "nme" } }');
    const { exitCode, stderr } = await cli.run(['import', 'pool.csv', '--map', 'map.json']);
    expect(stderr).toMatch(/columns\.Wer: "nme" is no field: use one of .*specialty.*\[invalid_mapping\]/);
    expect(exitCode).toBe(2);
  });

  it('joins rows of several tables with --join', async () => {
    cli.write('in/people.csv', 'nid,LastName,FirstName,Degree\n7,Fictional,Ada,J.D.\n8,Invented,Bo,J.D.\n');
    cli.write('in/deep/work.csv', 'nid,Court Name,Title\n7,District Court,Judge\n8,Circuit Court,Judge\n');
    cli.write('in/florida.txt', FLORIDA_PHYSICIAN);
    const hint = /several\s+tables\s+have\s+the\s+column\s+nid/;
    expect((await cli.run(['import', 'in', '--dry-run'])).stdout).toMatch(hint);
    expect((await cli.run(['import', 'in', '--dry-run', '--join', 'nid'])).stdout).not.toMatch(hint);
    const { exitCode, stdout } = await cli.run(['import', 'in', '--join', 'nid']);
    expect(stdout).toContain('imported 3, unchanged 0, failed 0\n');
    expect(stdout).toMatch(/rows with the same nid are\s+one person/);
    expect(exitCode).toBe(0);
    const again = await cli.run(['import', 'in', '--join', 'nid']);
    expect(again.stdout).toContain('imported 0, unchanged 3, failed 0\n');
  });

  it('makes the data directory only when there is something to do with it', async () => {
    await cli.run(['import', '--help']);
    expect(existsSync(cli.dir)).toBe(false);
  });
});
