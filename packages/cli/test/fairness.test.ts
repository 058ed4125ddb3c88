import { existsSync, readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';

/**
 * Ten women, of whom 3 got a place, 30 %; ten men, of whom 5 did, 50 %; one person without a label. The ratio of women is
 * 0.3 / 0.5 = 0.6, below four fifths. Among those who could do some of the work are all 8 who got some, and two women.
 */
const PEOPLE = [
  ...Array.from({ length: 10 }, (_, k) => ({ expertId: `w${k}`, sex: 'female', places: k < 3 ? 1 : 0 })),
  ...Array.from({ length: 10 }, (_, k) => ({ expertId: `m${k}`, sex: 'male', places: k < 5 ? 2 : 0 })),
];
const PLAN = {
  assignments: [],
  experts: [
    ...PEOPLE.map(({ expertId, places }) => ({
      expertId,
      places,
      qualified: places > 0 || expertId === 'w3' || expertId === 'w4',
    })),
    { expertId: 'unlabelled', places: 0, qualified: false },
  ],
};
/** Scores 1 to 21 in order of the people, so that the median is 11 and ten are above: all men and the unlabelled but one man. */
const RANKING = PLAN.experts.map(({ expertId }, k) => ({ expertId, score: k + 1 })).toReversed();
const GROUPS = `expertId,sex\n${PEOPLE.map(({ expertId, sex }) => `${expertId},${sex}\n`).join('')}`;

describe('expertmatch audit fairness', () => {
  let cli: CliSandbox;
  beforeAll(() => {
    cli = new CliSandbox();
    cli.write('plan.json', JSON.stringify(PLAN));
    cli.write('ranking.json', JSON.stringify({ matches: RANKING }));
    cli.write('groups.csv', GROUPS);
  });
  afterAll(() => cli.dispose());

  const fairness = (file: string, ...words: string[]) =>
    cli.run(['audit', 'fairness', file, '--groups', 'groups.csv', ...words]);
  const groups = async (file: string, ...words: string[]) => {
    const { audits, ...rest } = JSON.parse((await fairness(file, ...words, '--format', 'json')).stdout);
    const [{ groups: rows }] = audits;
    return {
      ...rest,
      rows: rows.map((one: Record<string, unknown>) => [one['people'], one['counted'], one['impactRatio']]),
    };
  };

  it('has the selection rates and impact ratios of a plan as worked out by hand', async () => {
    expect(await groups('plan.json')).toMatchObject({
      kind: 'selection',
      people: 21,
      counted: 8,
      rows: [
        [10, 3, 0.6],
        [10, 5, 1],
      ],
    });
    const qualified = await groups('plan.json', '--among', 'qualified');
    expect(qualified.rows).toEqual([
      [5, 3, 0.6],
      [5, 5, 1],
    ]);
  });

  it('has the scoring rates of a ranking, and the selection rates of its first ones', async () => {
    expect(await groups('ranking.json')).toMatchObject({
      kind: 'scoring',
      median: 11,
      counted: 10,
      rows: [
        [10, 0, 0],
        [10, 9, 1],
      ],
    });
    expect((await groups('ranking.json', '--top', '12')).rows).toEqual([
      [10, 1, expect.closeTo(0.1, 12)],
      [10, 10, 1],
    ]);
  });

  it('counts the rankings of the audit, as lines or as a list, each by itself', async () => {
    const data = { matches: RANKING.map(({ expertId, score }) => [expertId, score]) };
    const entries = [{ action: 'import', data: {} }, ...[1, 2].map(() => ({ action: 'ranking', data }))];
    const lines = entries.map((one) => `${JSON.stringify(one)}\n`).join('');
    const words = ['audit', 'fairness', '-', '--groups', 'groups.csv', '--top', '12', '--format', 'json'];
    const [asLines, asList] = [
      await cli.run(words, { stdin: lines }),
      await cli.run(words, { stdin: JSON.stringify(entries) }),
    ];
    expect(JSON.parse(asLines.stdout)).toMatchObject({
      people: 42,
      counted: 24,
      source: expect.stringMatching('2 rankings'),
    });
    expect(asList).toEqual(asLines);
  });

  it('prints a table that marks what is below four fifths, and a page that loads nothing', async () => {
    const { stdout, stderr } = await fairness('plan.json');
    expect(stdout).toMatch(/^female +10 +3 +0\.300 +! 0\.600$/m);
    expect(stdout).toMatch(/^male +10 +5 +0\.500 +1\.000$/m);
    expect(stdout).toMatch(/^\(unknown\) +1$/m);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stderr).toBe('1 person in no group: not labelled\n');
    const page = (await fairness('plan.json', '--format', 'html', '--title', 'Week <48>')).stdout;
    expect(page).toContain('<h1>Week &lt;48&gt;: selection rates and impact ratios</h1>');
    expect(page).toContain('0.600 (below four fifths)');
    expect(page).not.toMatch(/<script|<link|<img|src=|href=/);
  });

  it('writes nothing anywhere, and gives nobody away', async () => {
    const before = readdirSync(cli.root);
    const { stdout } = await fairness('plan.json', '--format', 'json');
    expect(readdirSync(cli.root)).toEqual(before);
    expect(existsSync(cli.dir)).toBe(false);
    for (const { expertId } of PEOPLE) expect(stdout).not.toContain(`"${expertId}"`);
  });

  it('says what it cannot audit', async () => {
    const broken: [string[], RegExp][] = [
      [[cli.write('list.json', '[{"id":"a"}]')], /neither the JSON of "match" or "route"/],
      [[cli.write('words.txt', 'three men')], /neither the JSON/],
      [
        [cli.write('others.json', JSON.stringify({ matches: [{ expertId: 'zz', score: 1 }] }))],
        /no id of .* whole ids/,
      ],
      [['plan.json', '--top', '3'], /--top is for rankings/],
      [['plan.json', '--min-share', '2'], /share from 0 to less than 1/],
    ];
    for (const [[file = '', ...words], message] of broken) {
      const run = await fairness(file, ...words);
      expect(run.stderr).toMatch(message);
      expect(run).toMatchObject({ exitCode: 2, stdout: '' });
    }
  });
});
