import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';
import { FLORIDA_PHYSICIAN, GEORGIA_PHYSICIAN, POOL } from './people.js';

const TASKS = [
  { id: 'charts', spec: 'wound care physician who reviews charts', effortHours: 4, count: 2 },
  { id: 'contract', spec: 'translator of contracts', effortHours: 3, pay: { perHour: 60, currency: 'EUR' } },
  { id: 'night', spec: 'wound care physician', effortHours: 40, priority: 2 },
];
const NAMES = /oakhollow|fennmoor|brandmeer|montclar/i;

describe('expertmatch route', () => {
  let cli: CliSandbox;
  let idOf: (words: string) => string;
  beforeAll(async () => {
    cli = new CliSandbox();
    const files = [
      cli.write('florida.txt', FLORIDA_PHYSICIAN),
      cli.write('georgia.json', GEORGIA_PHYSICIAN),
      cli.write('pool.csv', POOL),
    ];
    await cli.run(['import', ...files]);
    const listed: { id: string; sources: { file: string }[]; headline?: string }[] = JSON.parse(
      (await cli.run(['list', '--format', 'json'])).stdout,
    );
    idOf = (words) =>
      listed.find(({ headline = '', sources }) => `${headline} ${sources[0]?.file}`.includes(words))?.id ??
      '';
    cli.write('tasks.json', JSON.stringify(TASKS));
    const rows = listed.map(({ id }) => `${id},10,2026-01-01\n`);
    cli.write('capacity.csv', `expertId,hoursPerWeek,idleSince\n${rows.join('')}`);
    cli.write('policy.json', JSON.stringify({ from: '2026-06-01', unverified: 'allow' }));
  });
  afterAll(() => cli.dispose());

  const files = ['--tasks', 'tasks.json', '--capacity', 'capacity.csv', '--policy', 'policy.json'];
  const route = (...words: string[]) => cli.run(['route', ...files, ...words]);
  const document = async (...words: string[]) =>
    JSON.parse((await route('--format', 'json', ...words)).stdout);

  it('gives one JSON document: who gets what and why, what stays open, what it is worth, how it is shared', async () => {
    const plan = await document();
    const charts = plan.assignments.filter(({ taskId }: { taskId: string }) => taskId === 'charts');
    expect(charts.map(({ expertId }: { expertId: string }) => expertId).sort()).toEqual(
      [idOf('florida.txt'), idOf('georgia.json')].sort(),
    );
    expect(charts[0]).toMatchObject({
      places: 1,
      hours: 4,
      required: false,
      why: expect.stringMatching(/^Scores /),
    });
    expect(plan.open).toMatchObject([{ taskId: 'night', openPlaces: 1, reason: 'all-ruled-out' }]);
    expect(plan).toMatchObject({ gap: 0, policy: { from: '2026-06-01', days: 7 } });
    expect(plan.load).toMatchObject({ withWork: 3, maxHours: 4, meanWaitOfChosenDays: 151 });
    expect(plan.experts).toHaveLength(4);
    const hours = plan.experts.reduce((sum: number, one: { hours: number }) => sum + one.hours, 0);
    expect(hours).toBe(11);
  });

  it('prints a plan to be read: filled, open with what would help, worth and load, in 80 columns, without a name', async () => {
    const { stdout, stderr, exitCode } = await route();
    expect([stderr, exitCode]).toEqual(['', 0]);
    expect(stdout).toMatch(/^3 of 4 places filled, 7 days from 2026-06-01\n\nTask +Score +Hours {2}Expert\n/);
    const florida = idOf('florida.txt').slice(0, 12);
    expect(stdout).toMatch(
      new RegExp(`^charts +\\d+\\.\\d +4 {2}${florida} {2}Wound Care Physician\n {4}Scores`, 'm'),
    );
    expect(stdout).toMatch(/^night: 1 of 1 place open\n {4}None of \d+ can do it: .*too few free hours/ms);
    expect(stdout).toMatch(/^Worth \d+\.\d points \(priority × score\): no other plan is worth more\.$/m);
    expect(stdout).toMatch(/^Load: 3 of \d experts/m);
    expect(stdout).not.toMatch(NAMES);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('prints CSV, a row for each assignment and each open task', async () => {
    const { stdout } = await route('--format', 'csv');
    const [header, ...rows] = stdout.trimEnd().split('\r\n');
    expect(header).toBe('task,state,places,expertId,headline,score,hours,why');
    expect(rows.map((row) => row.split(',').slice(0, 3).join(' '))).toEqual([
      'charts assigned 1',
      'charts assigned 1',
      'contract assigned 1',
      'night open 1',
    ]);
  });

  it('reads one of its files from standard input, and gives the same plan', async () => {
    const stdin = TASKS.map((task) => `${JSON.stringify(task)}\n`).join('');
    const piped = await cli.run(['route', '--tasks', '-', ...files.slice(2), '--format', 'json'], { stdin });
    expect(JSON.parse(piped.stdout)).toEqual(await document());
    const twice = await cli.run(['route', '--tasks', '-', '--capacity', '-'], { stdin });
    expect(twice).toMatchObject({
      exitCode: 2,
      stderr: expect.stringMatching(/--tasks or --capacity, not both/),
    });
  });

  it('keeps a conflict of interest with somebody who was merged into another', async () => {
    const [a, b] = [idOf('florida.txt'), idOf('georgia.json')].sort();
    const task = { ...TASKS[0], count: 1, excludedExperts: [a] };
    const plan = async () => {
      const words = ['route', '--tasks', '-', ...files.slice(2), '--format', 'json'];
      return cli.run(words, { stdin: JSON.stringify(task) });
    };
    expect(JSON.parse((await plan()).stdout).assignments).toMatchObject([{ expertId: b }]);
    await cli.run(['duplicates', 'merge', a ?? '', b ?? '']);
    const { stdout, stderr } = await plan();
    expect(JSON.parse(stdout).assignments).toEqual([]);
    expect(stderr).toMatch(/^1 capacity of experts who were merged, left out: /);
    await cli.run(['unmerge', a ?? '']);
  });

  it('holds the places out with --commit, once, and brings what is out to later plans', async () => {
    const own = new CliSandbox();
    try {
      for (const [name, text] of [
        ['florida.txt', FLORIDA_PHYSICIAN],
        ['tasks.json', JSON.stringify(TASKS)],
      ] as const)
        own.write(name, text);
      await own.run(['import', 'florida.txt']);
      const id = JSON.parse((await own.run(['list', '--format', 'json'])).stdout)[0].id;
      own.write('capacity.csv', `expertId,hoursPerWeek\n${id},10\n`);
      own.write('policy.json', JSON.stringify({ unverified: 'allow' }));
      own.write('terms.json', JSON.stringify({ answerMinutes: 30 }));
      const before = await own.run(['route', ...files, '--format', 'json']);
      const committed = await own.run(['route', ...files, '--terms', 'terms.json', '--commit']);
      expect(committed.stderr).toMatch(/^1 offer out; expertmatch serve takes the answers$/m);
      expect((await own.run(['route', ...files, '--commit'])).stderr).toMatch(/^1 offer out;/m);
      const after = JSON.parse((await own.run(['route', ...files, '--plan', '--format', 'json'])).stdout);
      expect(JSON.parse(before.stdout).assignments).toMatchObject([{ taskId: 'charts', held: false }]);
      expect(after.assignments).toMatchObject([
        { taskId: 'charts', expertId: id, held: false, offered: true },
      ]);
      const audit = JSON.parse((await own.run(['audit', 'list', '--format', 'json'])).stdout);
      const steps = audit.flatMap(({ action, data }: { action: string; data: { step: string } }) =>
        action === 'offer' ? [data.step] : [],
      );
      expect(steps.filter((step: string) => step === 'offered')).toHaveLength(1);
      expect(await own.run(['route', ...files, '--plan', '--commit'])).toMatchObject({ exitCode: 2 });
      own.write('capacity.csv', `expertId,hoursPerWeek\n${id},3\n`);
      const changed = await own.run(['route', ...files]);
      expect(changed.stdout).toMatch(
        /^charts: the offer to \w{12} is taken back\n {4}The expert has too few free/m,
      );
      expect((await own.run(['route', ...files, '--commit'])).stderr).toMatch(/^0 offers out;/m);
      own.write('capacity.csv', `expertId,hoursPerWeek\n${id},10\n`);
      expect((await own.run(['route', ...files, '--commit', '--reopen'])).stderr).toMatch(/^0 offers out;/m);
      const again = await own.run(['route', ...files, '--commit', '--reopen', '--ask-again']);
      expect(again.stderr).toMatch(/^1 offer out;/m);
      const listed = JSON.parse((await own.run(['offers', '--format', 'json'])).stdout);
      expect(listed.map(({ state }: { state: string }) => state)).toEqual(['withdrawn', 'offered']);
      const notDone = await own.run(['offers', '--finish', '2']);
      expect(notDone).toMatchObject({
        exitCode: 1,
        stderr: 'no offer with the id 2 is accepted; see expertmatch offers\n',
      });
      const back = await own.run(['offers', '--withdraw', '2', '--state', 'withdrawn']);
      expect(back.stdout).toMatch(
        /^1 {2}charts {2}\w{12} {2}withdrawn\n2 {2}charts {2}\w{12} {2}withdrawn\n$/,
      );
    } finally {
      own.dispose();
    }
  });

  it('says what is wrong with its files, and what to do', async () => {
    const broken: [string[], RegExp, number][] = [
      [
        ['--tasks', 'nowhere.json', '--capacity', 'capacity.csv'],
        /nowhere\.json.*--tasks.*file_not_found/,
        1,
      ],
      [
        ['--tasks', 'capacity.csv', '--capacity', 'capacity.csv'],
        /capacity\.csv, record 1.*invalid_record/s,
        1,
      ],
      [
        ['--tasks', cli.write('bare.csv', 'id,effortHours\nt1,2\n'), ...files.slice(2)],
        /"t1" has no spec/,
        2,
      ],
      [
        [...files.slice(0, 4), '--policy', cli.write('p.txt', 'fair')],
        /p\.txt is not JSON.*invalid_record/,
        1,
      ],
      [[...files.slice(0, 4), '--policy', cli.write('p.json', '{"day":3}')], /p\.json.*"day"/, 1],
      [['--tasks', 'tasks.json'], /--capacity/, 2],
    ];
    for (const [words, message, exitCode] of broken) {
      const run = await cli.run(['route', ...words]);
      expect(run.stderr).toMatch(message);
      expect(run).toMatchObject({ exitCode, stdout: '' });
    }
    const unknown = await cli.run(['route', ...files.slice(0, 2), '--capacity', '-'], {
      stdin: 'expertId,hoursPerWeek\nzz,3\n',
    });
    expect(unknown.stderr).toBe('1 id of no expert, left out: zz\n');
    expect(unknown.stdout).toMatch(/^0 of 4 places filled.*Nobody who stated a capacity could do any/s);
  });
});
