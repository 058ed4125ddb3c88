import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';
import { importPeople } from './people.js';

const NAMES = /oakhollow|brandmeer|montclar|florida\.txt|pool\.csv/i;

describe('expertmatch audit', () => {
  let cli: CliSandbox;
  let ids: string[];
  beforeAll(async () => {
    cli = new CliSandbox();
    ids = await importPeople(cli);
  });
  afterAll(() => cli.dispose());

  const entries = async (...words: string[]) =>
    JSON.parse((await cli.run(['audit', 'list', '--format', 'json', ...words])).stdout);

  it('tells of an import by its number, its counts and the ids of whom it stored', async () => {
    const [start, store, end, ...more] = await entries();
    expect(more).toEqual([]);
    expect(start).toMatchObject({ sequence: 1, actor: 'cli', action: 'import', subject: '1' });
    expect(store.data.stored.sort()).toEqual(ids);
    expect(end.data).toMatchObject({ step: 'end', state: 'done', imported: 3 });
    expect(JSON.stringify([start, store, end])).not.toMatch(NAMES);
  });

  it('tells of every ranking, comparison and reveal, and of no look without a name', async () => {
    const brief = ['--text', 'wound care physician, Florida licence'];
    const answer = JSON.parse((await cli.run(['match', ...brief, '--format', 'json'])).stdout);
    const matches = answer.matches.map((one: { expertId: string; score: number }) => [
      one.expertId,
      one.score,
    ]);
    expect(matches.length).toBeGreaterThan(0);
    await cli.run(['compare', ids[0] ?? '', ids[1] ?? '', ...brief]);
    for (const command of ['list', 'stats', 'duplicates list']) await cli.run(command.split(' '));
    await cli.run(['show', ids[0]?.slice(0, 8) ?? '']);
    const [ranking, comparison, reveal, ...more] = await entries('--after', '3');
    expect(more).toEqual([]);
    const data = {
      matches,
      specHash: expect.stringMatching(/^[0-9a-f]{64}$/),
      readerVersion: expect.any(Number),
    };
    expect(ranking).toMatchObject({ actor: 'cli', action: 'ranking', data });
    const { specHash } = ranking.data;
    expect(comparison).toMatchObject({ action: 'comparison', data: { specHash } });
    expect(reveal).toMatchObject({ action: 'reveal', subject: ids[0] });
  });

  it('tells of merges and their undoing, and gives what is of one expert', async () => {
    const [a = '', b = '', c = ''] = ids;
    await cli.run(['duplicates', 'merge', a, b]);
    await cli.run(['unmerge', a]);
    await cli.run(['duplicates', 'dismiss', b, c]);
    expect(await entries('--after', '6')).toMatchObject([
      { action: 'merge', subject: a, data: { joined: b } },
      { action: 'unmerge', subject: a, data: { joined: b } },
      { action: 'tell-apart', subject: b, data: { other: c } },
    ]);
    const actions = (await entries('--about', c)).map(({ action }: { action: string }) => action);
    expect(actions.filter((action: string) => action !== 'ranking')).toEqual(['import', 'tell-apart']);
    const text = await cli.run(['audit', 'list', '--limit', '2', '--after', '1']);
    expect(
      text.stdout
        .trimEnd()
        .split('\n')
        .map((line) => line.slice(0, 1)),
    ).toEqual(['2', '3']);
  });

  it('verifies, and ends with 1 where an entry was changed or the end is gone', async () => {
    const held = await entries();
    const head = held.at(-1).hash;
    const sound = `sound: ${held.length} entries, head ${head}\n`;
    expect(await cli.run(['audit', 'verify'])).toEqual({ exitCode: 0, stdout: sound, stderr: '' });
    expect(await cli.run(['audit', 'verify', '--head', 'f'.repeat(64)])).toMatchObject({ exitCode: 1 });
    const file = join(cli.dir, 'expertmatch.sqlite');
    const bytes = readFileSync(file, 'latin1');
    writeFileSync(file, bytes.replace('"step":"store"', '"step":"stole"'), 'latin1');
    const broken = 'broken after 1 entry: entry 2 was changed: it does not have its hash\n';
    expect(await cli.run(['audit', 'verify'])).toEqual({ exitCode: 1, stdout: broken, stderr: '' });
  });
});
