import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox, type Ended, ended } from './cli-run.js';
import { BRIEF, FLORIDA_PHYSICIAN, GEORGIA_PHYSICIAN, POOL } from './people.js';

describe('expertmatch match', () => {
  let cli: CliSandbox;
  let json: Ended;
  beforeAll(async () => {
    cli = new CliSandbox();
    const files = [
      cli.write('florida.txt', FLORIDA_PHYSICIAN),
      cli.write('georgia.json', GEORGIA_PHYSICIAN),
      cli.write('pool.csv', POOL),
    ];
    cli.write('brief.json', JSON.stringify(BRIEF));
    await cli.run(['import', ...files]);
    json = await cli.run(['match', '--spec', 'brief.json', '--format', 'json']);
  });
  afterAll(() => cli.dispose());

  const first = () => JSON.parse(json.stdout).matches[0];

  it('answers with one JSON document that adds up and proves itself', () => {
    const answer = JSON.parse(json.stdout);
    expect(Object.keys(answer)).toEqual(['spec', 'appliedWeights', 'matches', 'excluded', 'nearMisses']);
    expect(answer.excluded).toBe(3);
    const [match] = answer.matches;
    expect(Object.keys(match)).toEqual([
      'expertId',
      'score',
      'eligibility',
      'summary',
      'criteria',
      'wouldChange',
      'sources',
    ]);
    expect(match.sources).toMatchObject([{ file: `${cli.root}/florida.txt`, format: 'text' }]);
    const points = match.criteria.map(({ contribution }: { contribution: number }) => contribution);
    expect(points.reduce((sum: number, one: number) => sum + one, 0)).toBeCloseTo(match.score, 6);
    for (const { status, evidence } of match.criteria) {
      if (status === 'met') expect(evidence.length).toBeGreaterThan(0);
      for (const { quote, start, end, source } of evidence) {
        expect(FLORIDA_PHYSICIAN.slice(start, end)).toBe(quote);
        expect(source).toBe(`${cli.root}/florida.txt`);
      }
    }
    expect(json).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('prints the same matches as JSON lines, one each', async () => {
    const { stdout } = await cli.run(['match', '--spec', 'brief.json', '--format', 'jsonl']);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(lines).toEqual(JSON.parse(json.stdout).matches);
  });

  it('prints CSV with a header, one row a match', async () => {
    const { stdout } = await cli.run(['match', '--spec', 'brief.json', '--format', 'csv', '--limit', '1']);
    const [header, row, end] = stdout.split('\r\n');
    expect(header).toBe(
      'rank,score,expertId,eligibility,headline,city,region,country,missing,toVerify,file,row,summary',
    );
    const { expertId, score } = first();
    expect(row).toMatch(new RegExp(`^1,${score},${expertId},eligible,Wound Care Physician,Tampa,US-FL,US,`));
    expect(end).toBe('');
  });

  it('prints a table of a few lines a match: who, how good, where, from which file, and the sum of it', async () => {
    const { stdout, stderr } = await cli.run(['match', '--spec', 'brief.json', '--limit', '1']);
    const { expertId, score } = first();
    expect(stdout).toBe(
      [
        '  #  Score  Expert',
        `  1   ${score.toFixed(1)}  Wound Care Physician`,
        `            eligible · Tampa, Florida · ${expertId.slice(0, 12)} · florida.txt`,
        '            Holds a medical licence for Florida and practises wound care; the',
        '            rate of USD 110/h is over USD 90/h, and the profile states no',
        '            languages.',
        '',
        'Left out for lack of a must-have: 3 experts.',
        '',
      ].join('\n'),
    );
    expect(stderr).toBe('');
  });

  it('explains every criterion with mark, points, reason and quotes, in 80 columns and without colours', async () => {
    const { stdout } = await cli.run(['match', '--spec', 'brief.json', '--explain', '--limit', '1']);
    const { criteria } = first();
    expect(stdout.match(/^ {2}[✓~✗?] +\d+\.\d\/\d+\.\d {2}\S/gmu)).toHaveLength(criteria.length);
    expect(stdout).toMatch(/✓ +[\d.]+\/[\d.]+ {2}Medical licence, Florida \(must\)\n/);
    expect(stdout).toMatch(/^ {16}«Florida medical license ME 904211.*»$/m);
    expect(stdout).toMatch(/^ {2}Missing: up to USD 90\/h$/m);
    expect(stdout).toMatch(/^ {2}Not stated: Spanish$/m);
    expect(stdout).toMatch(/^ {2}\? Would gain \d+\.\d points with Spanish\. Score then: \d+\.\d\.$/m);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
  });

  it('takes the brief from standard input, as text or JSON by its content', async () => {
    const piped = await cli.run(['match', '--format', 'json'], { stdin: JSON.stringify(BRIEF) });
    expect(piped.stdout).toBe(json.stdout);
    const words = 'Legal translator, German to English';
    const text = await cli.run(['match', '-', '--format', 'json'], { stdin: words });
    expect(JSON.parse(text.stdout).spec.title).toBe(words);
  });

  it('keeps to --limit and --min-score', async () => {
    const two = await cli.run(['match', '--text', 'translator', '--format', 'json', '--limit', '2']);
    expect(JSON.parse(two.stdout).matches).toHaveLength(2);
    const best = await cli.run(['match', '--text', 'translator', '--format', 'json', '--min-score', '99.5']);
    expect(JSON.parse(best.stdout).matches).toEqual([]);
  });

  it('says what it looked for when nobody matches', async () => {
    const { exitCode, stdout } = await cli.run(['match', '--spec', 'brief.json', '--min-score', '100']);
    expect(stdout).toContain(
      'No expert matches.\nMust have: Medical licence, Florida\nNice to have: Wound care;',
    );
    expect(exitCode).toBe(0);
  });

  it.each([
    [['--spec', 'nowhere.txt'], '', 1, /nowhere\.txt.*\[file_not_found\]/],
    [['--text', ''], '', 2, /empty.*\[invalid_spec\]/],
    [['-'], '{"title": "nurse",', 2, /standard input begins like JSON.*\[invalid_spec\]/],
    [['-'], '{"titel": "nurse"}', 2, /titel.*\[invalid_spec\]/],
    [['-'], 'a\0b', 2, /not text.*\[invalid_spec\]/],
  ])('refuses %j with %j as input', async (args, stdin, code, words) => {
    const { exitCode, stdout, stderr } = await cli.run(['match', ...args], { stdin });
    expect(stderr).toMatch(words);
    expect({ exitCode, stdout }).toEqual({ exitCode: code, stdout: '' });
  });

  it('hints at import while nothing is stored', async () => {
    const { exitCode, stdout, stderr } = await cli.run(['match', '--text', 'nurse', '--dir', 'other']);
    expect(stdout).toMatch(/^No expert matches\./);
    expect(stderr).toBe('no expert is stored yet: expertmatch import PATH\n');
    expect(exitCode).toBe(0);
  });

  it('ends quietly when the reader of its output goes away', async () => {
    const child = cli.start(['match', '--text', 'translator', '--format', 'json']);
    child.stdin.end();
    const end = ended(child);
    child.stdout.destroy();
    expect(await end).toEqual({ exitCode: 0, stdout: '', stderr: '' });
  });

  it('answers over HTTP as it does here, and stops when told to', async () => {
    const child = cli.start(['serve', '--port', '0', '--no-keys']);
    const url = await new Promise<string>((resolve) => {
      child.stderr.on('data', (data: Buffer) => {
        const found = /listening on (\S+)/.exec(String(data))?.[1];
        if (found !== undefined) resolve(found);
      });
    });
    const response = await fetch(`${url}/v1/matches?reveal=identity`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ spec: BRIEF }),
    });
    const answer = await response.text();
    expect(JSON.parse(answer, (key, value) => (key === 'identity' ? undefined : value))).toEqual(
      JSON.parse(json.stdout),
    );
    child.kill('SIGTERM');
    expect(await ended(child)).toMatchObject({ exitCode: 0 });
  });
});
