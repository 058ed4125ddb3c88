import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';
import { FLORIDA_PHYSICIAN, importPeople } from './people.js';

describe('the commands for what is held of people', () => {
  let cli: CliSandbox;
  let ids: string[];
  beforeAll(async () => {
    cli = new CliSandbox();
    ids = await importPeople(cli);
  });
  afterAll(() => cli.dispose());

  it('export all that is held of a person as one JSON document', async () => {
    const persons = [];
    for (const id of ids) persons.push(JSON.parse((await cli.run(['export', id.slice(0, 8)])).stdout));
    const [person] = persons.filter(({ identity }) => identity.name === 'Maren Oakhollow');
    expect(person).toMatchObject({
      format: 'expertmatch-person/1',
      identity: { emails: ['maren.oakhollow@example.com'] },
      records: [{ text: FLORIDA_PHYSICIAN, sources: [{ format: 'text' }] }],
    });
    expect(person.audit.at(-1)).toMatchObject({ actor: 'cli', action: 'export', subject: person.expertId });
  });

  it('tell of an id that nobody has', async () => {
    for (const command of ['export', 'erase']) {
      const { exitCode, stdout, stderr } = await cli.run([command, 'f'.repeat(24)]);
      expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
      expect(stderr).toContain('no expert has the id');
    }
  });

  it('set a period, tell who is due, and erase nobody who is not', async () => {
    expect((await cli.run(['retention'])).stdout).toBe(
      'people are held without end; set a period with --days\n',
    );
    const set = await cli.run(['retention', '--days', '30']);
    expect(set).toMatchObject({ exitCode: 0, stderr: '' });
    expect(set.stdout).toMatch(
      /^people are held for 30 days\n0 people and 0 imports from before \d{4}-\d\d-\d\d to be erased with --apply\n$/,
    );
    const other = await cli.run(['retention', '--days', '5', '--dry-run', '--format', 'json']);
    expect(JSON.parse(other.stdout)).toMatchObject({ days: 5, expertIds: [], runIds: [], complete: true });
    const applied = await cli.run(['retention', '--apply']);
    expect(applied.stdout).toMatch(/^people are held for 30 days\n0 people and 0 imports .* erased\n$/);
    expect((await cli.run(['retention', '--days', 'forever'])).stdout).toMatch(/without end/);
    expect(JSON.parse((await cli.run(['list', '--format', 'json'])).stdout)).toHaveLength(3);
  });
});
