import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';

const POOL = [
  'name,headline,phone,skill,skill',
  'Maren Oakhollow,Wound care nurse,+1 305 555 0100,debridement,ostomy care',
  'Teo Vale,Triage nurse,+1 305 555 0101,triage,suturing,surplus',
  '"Ana ""Ann"" Roe",,-,,',
  '',
].join('\n');

describe('expertmatch imports', () => {
  let cli: CliSandbox;
  beforeEach(() => {
    cli = new CliSandbox();
  });
  afterEach(() => cli.dispose());

  it('lists imports, shows one, and prints its errors in every format', async () => {
    cli.write('in/pool.csv', POOL);
    cli.write('in/blank.txt', ' \n');
    expect((await cli.run(['import', 'in'])).exitCode).toBe(3);
    const listed = await cli.run(['imports', 'list']);
    expect(listed.stdout).toMatch(
      /^1 {4}done {9}\d{4}-\d\d-\d\d \d\d:\d\d {2}imported 1, unchanged 0, failed 3 {2,}in\n$/,
    );
    const shown = await cli.run(['imports', 'show', '1']);
    expect(shown.stdout).toMatch(
      /^state +done\n(.*\n)*files +read 2 of 2\n(.*\n)*next +expertmatch imports errors 1$/m,
    );
    const text = await cli.run(['imports', 'errors', '1']);
    expect(text.stdout).toMatch(
      /^in\/pool.csv, row 2: cell 6: .* headings \[invalid_record\] \("surplus"\)$/m,
    );
    const csv = await cli.run(['imports', 'errors', '1', '--format', 'csv']);
    expect(csv.stdout.split('\r\n')).toHaveLength(5);
    const jsonl = await cli.run(['imports', 'errors', '1', '--format', 'jsonl']);
    expect(JSON.parse(jsonl.stdout.split('\n')[0] ?? '')).toMatchObject({ code: 'unreadable_document' });
    const json = await cli.run(['imports', 'list', '--format', 'json', '--limit', '1']);
    expect(JSON.parse(json.stdout)).toMatchObject([{ id: 1, counts: { failed: 3 } }]);
    const forgotten = await cli.run(['imports', 'forget', '1']);
    expect(forgotten).toEqual({ exitCode: 0, stdout: 'forgot 3 errors of import 1\n', stderr: '' });
    expect((await cli.run(['imports', 'errors', '1'])).stdout).toBe('');
  });

  it('writes failed rows as a table that, mended, can be imported', async () => {
    cli.write('pool.csv', POOL);
    cli.write('blank.txt', ' \n');
    await cli.run(['import', 'pool.csv', 'blank.txt']);
    const { stdout } = await cli.run(['imports', 'errors', '1', '--csv', 'mend.csv']);
    expect(stdout).toBe(
      'wrote 2 rows to mend.csv\n1 error of what is no row of a table: see them without --csv\n',
    );
    const file = join(cli.root, 'mend.csv');
    const [headings, first, second] = readFileSync(file, 'utf8').split('\r\n');
    expect(headings).toBe(
      '\ufeffname,headline,phone,skill,skill,,import_file,import_row,import_column,import_code,import_message',
    );
    expect(first).toMatch(/^Teo Vale,Triage nurse,'\+1 305 555 0101,triage,suturing,surplus,.*pool\.csv,2,/);
    const mended = [headings, first?.replace(',surplus,', ',,'), second?.replace(',,', ',Ward nurse,'), ''];
    writeFileSync(file, mended.join('\r\n'));
    const { stdout: said } = await cli.run(['import', 'mend.csv']);
    expect(said).toMatch(/^imported 2, unchanged 0, failed 0\n/);
    expect(said).not.toContain('sensitive');
    const people = JSON.parse((await cli.run(['list', '--format', 'json'])).stdout);
    const texts = await Promise.all(
      people.map(async ({ id }: { id: string }) => (await cli.run(['show', id, '--format', 'json'])).stdout),
    );
    const teo = texts.find((text) => text.includes('Teo Vale'));
    expect(teo).toContain('"+1 305 555 0101"');
    expect(texts.join()).not.toMatch(/import_|invalid_record|more cells/);
  });

  it('writes all rows of a person, of every table, so that joined again they are mended', async () => {
    cli.write('in/people.csv', 'nid,LastName,FirstName\n7,Fictional,Ada\n8,Invented,Bo\n');
    cli.write('in/work.csv', 'nid,Court Name,Title\n8,,\n7,District Court,Judge\n8,,\n');
    await cli.run(['import', 'in', '--join', 'nid']);
    const { stdout } = await cli.run(['imports', 'errors', '1', '--csv', 'mend.csv']);
    expect(stdout).toBe('wrote 3 rows to mend.csv\n');
    const file = join(cli.root, 'mend.csv');
    const lines = readFileSync(file, 'utf8').split('\r\n');
    expect(lines[0]).toMatch(/^\ufeffnid,LastName,FirstName,Court Name,Title,import_file,/);
    expect(lines[1]).toMatch(/^8,Invented,Bo,,,.*people\.csv,2,,unreadable_document,/);
    expect(lines[2]).toMatch(/^8,,,,,.*work\.csv,1,,unreadable_document,/);
    expect(lines[3]).toMatch(/^8,,,,,.*work\.csv,3,,unreadable_document,/);
    writeFileSync(
      file,
      [lines[0], lines[1], lines[2]?.replace(/^8,,,,/, '8,,,Circuit Court,Judge'), lines[3], ''].join('\r\n'),
    );
    const mended = await cli.run(['import', 'mend.csv', '--join', 'nid']);
    expect(mended.stdout).toMatch(/^imported 1, unchanged 0, failed 0\n/);
    const [{ headline }] = JSON.parse((await cli.run(['list', '--format', 'json'])).stdout).slice(0, 1);
    expect(headline).toContain('Judge');
  });

  it('reads again what failed, and goes on with nothing that is done', async () => {
    cli.write('in/blank.txt', ' \n');
    cli.write('in/good.csv', POOL.split('\n').slice(0, 2).join('\n'));
    await cli.run(['import', 'in']);
    cli.write('in/blank.txt', 'Jo Park\n\nExperience\nNurse, Ward Hospital, 2019 to 2022\n');
    const retried = await cli.run(['imports', 'retry', '1']);
    expect(retried).toEqual({ exitCode: 0, stdout: 'imported 1, unchanged 0, failed 0\n', stderr: '' });
    const resumed = await cli.run(['imports', 'resume', '1']);
    expect(resumed.exitCode).toBe(1);
    expect(resumed.stderr).toMatch(/Import 1 is done.*\[import_not_resumable\]/);
    expect((await cli.run(['imports', 'show', '9'])).stderr).toContain('[import_not_found]');
    expect((await cli.run(['imports', 'show', 'x'])).exitCode).toBe(2);
  });
});
