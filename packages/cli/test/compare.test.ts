import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';
import { BRIEF, FLORIDA_PHYSICIAN, GEORGIA_PHYSICIAN, POOL } from './people.js';

interface Compared {
  readonly expertId: string;
  readonly score: number;
  readonly difference: number;
  readonly criteria: readonly { readonly status: string; readonly difference: number }[];
}

describe('expertmatch compare', () => {
  let cli: CliSandbox;
  let florida: string;
  let georgia: string;
  let others: readonly string[];
  beforeAll(async () => {
    cli = new CliSandbox();
    const files = [
      cli.write('florida.txt', FLORIDA_PHYSICIAN),
      cli.write('georgia.json', GEORGIA_PHYSICIAN),
      cli.write('pool.csv', POOL),
    ];
    cli.write('brief.json', JSON.stringify(BRIEF));
    await cli.run(['import', ...files]);
    const { stdout } = await cli.run(['list', '--format', 'json']);
    const listed: { readonly id: string; readonly sources: readonly { readonly file: string }[] }[] =
      JSON.parse(stdout);
    const idsIn = (file: string) =>
      listed.filter(({ sources }) => sources[0]?.file.endsWith(file)).map(({ id }) => id);
    [florida = '', georgia = ''] = [...idsIn('florida.txt'), ...idsIn('georgia.json')];
    others = idsIn('pool.csv');
  });
  afterAll(() => cli.dispose());

  it('answers with one JSON document whose differences add up, an excluded expert included', async () => {
    const { stdout, exitCode } = await cli.run([
      'compare',
      florida.slice(0, 8),
      georgia,
      '--spec',
      'brief.json',
      '--format',
      'json',
    ]);
    const comparison = JSON.parse(stdout);
    expect(Object.keys(comparison)).toEqual(['spec', 'appliedWeights', 'summary', 'experts']);
    const experts: readonly Compared[] = comparison.experts;
    expect(experts.map(({ expertId }) => expertId)).toEqual([florida, georgia]);
    const [first, second] = experts;
    expect(first?.difference).toBe(0);
    const units = (points = 0) => Math.round(points * 10_000);
    expect(units(second?.difference)).toBe(units(second?.score) - units(first?.score));
    const sum = second?.criteria.reduce((all, { difference }) => all + units(difference), 0);
    expect(sum).toBe(units(second?.difference));
    expect(experts[1]).toMatchObject({ eligibility: 'excluded', wouldChange: [{ status: 'missing' }] });
    expect(exitCode).toBe(0);
  });

  it('gives each expert the score that match gives', async () => {
    const compared = await cli.run(['compare', florida, georgia, '--spec', 'brief.json', '--format', 'json']);
    const matched = await cli.run(['match', '--spec', 'brief.json', '--format', 'json']);
    const [first]: readonly Compared[] = JSON.parse(compared.stdout).experts;
    expect(first).toMatchObject({ score: JSON.parse(matched.stdout).matches[0].score });
  });

  it('prints who they are, one sentence, and every criterion with points and differences, in 80 columns', async () => {
    const { stdout, stderr } = await cli.run(['compare', florida, georgia, '--spec', 'brief.json']);
    expect(stdout).toMatch(/^A +\d+\.\d {2}Wound Care Physician\n {10}eligible · Tampa, Florida · /);
    expect(stdout).toMatch(/^B +\d+\.\d {2}Wound Care Physician\n {10}excluded · Savannah, Georgia · /m);
    expect(stdout.replace(/\s+/g, ' ')).toMatch(
      / A leads B by \d+\.\d points, mostly on the medical licence for Florida; B fails a must-have\. /,
    );
    expect(stdout).toMatch(
      /^Medical licence, Florida \(must\)\n {2}A ✓ +\d+\.\d +\S.*\n {2}B ✗ +0\.0 +−\d+\.\d {2}\S/m,
    );
    expect(stdout).toMatch(/\nScore\n {2}A +\d+\.\d\n {2}B +\d+\.\d +−\d+\.\d\n$/);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
  });

  it('takes up to four experts, and the brief from standard input', async () => {
    const ids = [florida, georgia, ...others];
    const { stdout, exitCode } = await cli.run(['compare', ...ids], { stdin: JSON.stringify(BRIEF) });
    expect(stdout.match(/^ {2}D [✓~✗?] /gmu)).toHaveLength(5);
    expect(exitCode).toBe(0);
  });

  it.each([
    [['zz', 'yy', '--text', 'nurse'], 1, /"zz".*\[expert_not_found\]/],
    [['one', '--text', 'nurse'], 2, /two to four experts, not 1/],
    [['1', '2', '3', '4', '5', '--text', 'nurse'], 2, /two to four experts, not 5/],
    [['1', '2', '--text', ''], 2, /empty.*\[invalid_spec\]/],
    [['1', '2', '--text', 'nurse', '--spec', 'brief.json'], 2, /give the brief once/],
  ])('refuses %j', async (args, code, words) => {
    const { exitCode, stdout, stderr } = await cli.run(['compare', ...args]);
    expect(stderr).toMatch(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
  });
});
