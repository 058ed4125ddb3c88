import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';
import { FLORIDA_PHYSICIAN } from './people.js';

/** The same physician later: another employer, no word of the ulcers. */
const LATER = `Maren Oakhollow, MD
Medical Director of Wound Care
Tampa, Florida
maren.oakhollow@example.com

Experience
Medical Director, Gulfside Healing Group
March 2024 - Present
Leads four clinics and reviews their charts.
`;

/** Perhaps the same: the name, the field and the town, and nothing that says more. */
const PERHAPS = `Maren Oakhollow
Wound Care Physician
Tampa, Florida

Summary
Wound care physician who sees patients with burns.
`;

describe('experts who are or may be one person', () => {
  let cli: CliSandbox;
  let ids: readonly string[];
  const listed = async (): Promise<{ expertIds: string[]; evidence: { field: string }[] }[]> =>
    JSON.parse((await cli.run(['duplicates', 'list', '--format', 'json'])).stdout);
  const idsNow = async (): Promise<string[]> =>
    JSON.parse((await cli.run(['list', '--format', 'json'])).stdout).map(({ id }: { id: string }) => id);
  beforeAll(async () => {
    cli = new CliSandbox();
    await cli.run(['import', cli.write('florida.txt', FLORIDA_PHYSICIAN)]);
    const later = await cli.run(['import', cli.write('later.txt', LATER), cli.write('perhaps.txt', PERHAPS)]);
    expect(later).toMatchObject({ exitCode: 0, stderr: '' });
    expect(later.stdout).toMatch(/^of the imported, 1 merged with experts who were stored already$/m);
    expect(later.stdout).toMatch(
      /^of the imported, 1 may be stored already: see expertmatch duplicates list$/m,
    );
    ids = await idsNow();
  });
  afterAll(() => cli.dispose());

  it('merges a later record of the same e-mail, and quotes each from its own file', async () => {
    expect(ids).toHaveLength(2);
    const { stdout } = await cli.run([
      'match',
      '--text',
      'wound care physician, Florida license',
      '--format',
      'json',
    ]);
    const quotes: { quote: string; source: string }[] = JSON.parse(stdout).matches.flatMap(
      (match: { criteria: { evidence: { quote: string; source: string }[] }[] }) =>
        match.criteria.flatMap(({ evidence }) => evidence),
    );
    const sourceOf = (words: string) => quotes.find(({ quote }) => quote.includes(words))?.source;
    expect(sourceOf('Florida medical license')).toMatch(/florida\.txt$/);
    expect(sourceOf('Medical Director')).toMatch(/later\.txt$/);
  });

  it('lists who may be one, with names and what speaks for it', async () => {
    const [pair] = await listed();
    expect(pair?.expertIds.toSorted()).toEqual(ids);
    expect(pair?.evidence.map(({ field }) => field)).toContain('name');
    const { stdout } = await cli.run(['duplicates', 'list']);
    expect(stdout).toMatch(/Maren Oakhollow · Wound Care Physician · perhaps\.txt/);
    expect(stdout).toMatch(/name same \+12\.9, .*bits for one person/s);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
  });

  it('merges and unmerges two, dismisses them, and says what cannot be undone', async () => {
    const [a = '', b = ''] = ids;
    const merged = await cli.run(['duplicates', 'merge', a.slice(0, 12), b]);
    expect(merged).toEqual({ exitCode: 0, stdout: `merged ${b} into ${a}\n`, stderr: '' });
    expect(await idsNow()).toEqual([a]);
    expect((await cli.run(['duplicates', 'merge', a, b])).stdout).toMatch(/are one expert already/);
    expect((await cli.run(['unmerge', b])).stdout).toBe(`unmerged ${a} and ${b}\n`);
    expect(await idsNow()).toEqual(ids);
    expect(await listed()).toEqual([]);
    expect((await cli.run(['duplicates', 'dismiss', a, b])).exitCode).toBe(0);
    const { stdout } = await cli.run(['list', '--format', 'csv']);
    const alone = stdout.split('\r\n').find((line) => line.includes('perhaps.txt')) ?? '';
    const nothing = await cli.run(['unmerge', alone.slice(0, 24)]);
    expect(nothing.stderr).toMatch(/was not merged with another/);
    expect(nothing.exitCode).toBe(2);
    const unknown = await cli.run(['unmerge', 'zz']);
    expect(unknown.stderr).toMatch(/\[expert_not_found\]/);
    expect(unknown.exitCode).toBe(1);
  });
});
