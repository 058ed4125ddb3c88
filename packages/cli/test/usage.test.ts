import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';

describe('the command line', () => {
  let cli: CliSandbox;
  beforeAll(() => {
    cli = new CliSandbox();
  });
  afterAll(() => cli.dispose());

  it.each([
    [['mach'], /unknown command 'mach'\s+\(Did you mean match\?\)/],
    [['match', '--limt', '3'], /unknown option '--limt'\s+\(Did you mean --limit\?\)/],
    [['match', '--text', 'nurse', '--limit', '0'], /--limit.*whole number, 1 or more/],
    [['match', '--text', 'nurse', '--limit', '2.5'], /--limit.*whole number, 1 or more/],
    [['match', '--text', 'nurse', '--min-score', '101'], /--min-score.*0 to 100/],
    [['match', '--text', 'nurse', '--format', 'xml'], /--format.*table, json, jsonl, csv/],
    [['match', '--text', 'nurse', '-'], /give the brief once/],
    [['match', 'brief.txt'], /--spec/],
    [['import'], /missing required argument 'path'/],
    [
      ['import', '.', '--mask', 'schools,rates'],
      /--mask.*none, or any of schools, employers, dates, places/s,
    ],
    [['show'], /missing required argument 'id'/],
    [['compare'], /missing required argument 'ids'/],
    [['codes', 'colour'], /credential, specialty, skill, language, place, profession/],
    [['audit', 'verify', '--head', 'abc'], /--head.*64 hex digits/],
    [['retention', '--days', '0'], /--days.*whole number of days, 1 or more/],
    [['serve', '--port', '70000'], /--port.*0 to 65535/],
    [['serve', '--no-keys', '--host', '0.0.0.0'], /without keys only this machine/],
    [[], /Usage: expertmatch/],
  ])('refuses %j with exit code 2 and a way out', async (args, words) => {
    const { exitCode, stdout, stderr } = await cli.run(args);
    expect(stderr).toMatch(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
  });

  it('names everything in the environment that the service cannot use', async () => {
    const env = { PORT: 'http', EXPERTMATCH_KEYS: 'no' };
    const { exitCode, stderr } = await cli.run(['serve'], { env });
    expect(stderr).toMatch(
      /variable PORT: must be a whole number; .*variable EXPERTMATCH_KEYS: must be on or off/,
    );
    expect(exitCode).toBe(2);
  });

  it.each([
    'import',
    'match',
    'compare',
    'show',
    'list',
    'stats',
    'erase',
    'export',
    'retention',
    'audit',
    'codes',
    'doctor',
    'evaluate',
    'serve',
    'worker',
  ])('explains %s with examples, in 80 columns', async (command) => {
    const { exitCode, stdout, stderr } = await cli.run([command, '--help']);
    expect(stdout).toMatch(new RegExp(`Examples?:\\n  \\$ .*expertmatch ${command}`));
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  });

  it('explains itself on standard output when asked', async () => {
    const { exitCode, stdout } = await cli.run(['--help']);
    expect(stdout).toContain('Exit codes: 0 done, 1 failed, 2 usage, 3 done but some inputs failed.');
    expect(exitCode).toBe(0);
  });

  it('says which version it is', async () => {
    const { exitCode, stdout } = await cli.run(['--version']);
    expect(stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(exitCode).toBe(0);
  });
});
