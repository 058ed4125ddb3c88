import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';
import { GEORGIA_PHYSICIAN } from './people.js';

describe('expertmatch evaluate', () => {
  let cli: CliSandbox;
  let env: Readonly<Record<string, string>>;
  beforeAll(() => {
    cli = new CliSandbox();
    env = { TMPDIR: cli.root };
    const physician = { ...JSON.parse(GEORGIA_PHYSICIAN), id: 'physician' };
    const translator = { id: 'translator', headline: 'Legal translator, German to English' };
    cli.write('set/experts.jsonl', `${JSON.stringify(physician)}\n${JSON.stringify(translator)}\n`);
    cli.write('set/projects.jsonl', '{"id": "1", "title": "Translator of contracts", "description": ""}\n');
    cli.write('set/qrels.tsv', '1\t0\ttranslator\t1\n');
  });
  afterAll(() => cli.dispose());

  it('prints each metric with its interval, and writes the scores', async () => {
    const { exitCode, stdout } = await cli.run(['evaluate', 'set', '--run', 'run.tsv'], { env });
    expect(stdout).toBe(
      [
        '2 experts, 1 project',
        '',
        'metric      value    95 % interval       over',
        'MAP         1.0000   1.0000 to 1.0000    1 project',
        'nDCG@10     1.0000   1.0000 to 1.0000    1 project',
        'P@10        0.1000   0.1000 to 0.1000    1 project',
        'recall@100  1.0000   1.0000 to 1.0000    1 project',
        'MRR         1.0000   1.0000 to 1.0000    1 project',
        '',
      ].join('\n'),
    );
    expect(exitCode).toBe(0);
    expect(readFileSync(join(cli.root, 'run.tsv'), 'utf8')).toMatch(
      /^1\t(?:physician|translator)\t[\d.]+\n1\t(?:physician|translator)\t[\d.]+\n$/,
    );
  });

  it('leaves neither experts nor temporary files behind', async () => {
    await cli.run(['evaluate', 'set'], { env });
    expect(readdirSync(cli.root).filter((name) => name.startsWith('expertmatch-'))).toEqual([]);
    expect(existsSync(cli.dir)).toBe(false);
  });

  it('keeps the experts in --dir', async () => {
    await cli.run(['evaluate', 'set', '--dir', 'kept'], { env });
    const { stdout } = await cli.run(['stats', '--dir', 'kept', '--format', 'json'], { env });
    expect(JSON.parse(stdout)).toMatchObject({ experts: 2 });
  });

  it('prints the difference to another run, in 80 columns, and the same as JSON', async () => {
    const other = cli.write('other.tsv', '1\tphysician\t2\n1\ttranslator\t1\n');
    const table = await cli.run(['evaluate', 'set', '--against', other], { env });
    expect(table.stdout).toContain(
      'MAP         1.0000   1.0000 to 1.0000    +0.5000  +0.5000 to +0.5000  1 project\n',
    );
    const json = await cli.run(['evaluate', 'set', '--against', other, '--format', 'json'], { env });
    const { measures, ...rest } = JSON.parse(json.stdout);
    expect(rest).toEqual({
      set: join(cli.root, 'set'),
      experts: 2,
      projects: 1,
      missingScores: 0,
      failures: [],
    });
    expect(measures[0]).toMatchObject({
      metric: 'MAP',
      value: 1,
      difference: { value: 0.5, low: 0.5, high: 0.5 },
    });
  });

  it('says which expert could not be read, and ends with 3', async () => {
    for (const name of ['projects.jsonl', 'qrels.tsv'])
      cli.write(`holes/${name}`, readFileSync(join(cli.root, 'set', name), 'utf8'));
    cli.write('holes/experts.jsonl', '{"id": "a", "headline": "Pastry cook"}\n{"id": "translator"}\n');
    const { exitCode, stderr } = await cli.run(['evaluate', 'holes'], { env });
    expect(stderr).toMatch(
      /^not read: .*experts\.jsonl.*\n1 judged pair without a score, which earn nothing\n$/m,
    );
    expect(exitCode).toBe(3);
  });

  it.each([
    [['nowhere'], /nowhere.*\[file_not_found\]/],
    [['set', '--against', 'nowhere.tsv'], /nowhere\.tsv.*\[file_not_found\]/],
  ])('refuses %j', async (args, words) => {
    const { exitCode, stdout, stderr } = await cli.run(['evaluate', ...args], { env });
    expect(stderr).toMatch(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
  });
});
