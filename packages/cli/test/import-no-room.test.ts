import { afterEach, beforeEach, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';

const PEOPLE = 400;

let cli: CliSandbox;
beforeEach(() => {
  cli = new CliSandbox();
});
afterEach(() => cli.dispose());

it('an import that runs out of room loses nothing that it counted, and goes on when there is some', async () => {
  const rows = Array.from(
    { length: PEOPLE },
    (_, at) => `Person ${at},Nurse,Ward ${at} Hospital,triage ${at}`,
  );
  const file = cli.write('pool.csv', ['name,headline,company,skills', ...rows, ''].join('\n'));
  await cli.run(['stats']);
  const failed = await cli.run(['import', file], { maxFileKib: 2_500 });
  expect(failed).toMatchObject({ exitCode: 1, stdout: '', stderr: expect.stringContaining(cli.dir) });
  expect(failed.stderr).toContain('expertmatch imports resume 1\n');
  const run = JSON.parse((await cli.run(['imports', 'show', '1', '--format', 'json'])).stdout);
  expect(run.state).toMatch(/^(?:failed|interrupted)$/);
  expect(run.counts.imported).toBeGreaterThan(0);
  expect(run.counts.imported).toBeLessThan(PEOPLE);
  const stats = await cli.run(['stats', '--format', 'json']);
  expect(JSON.parse(stats.stdout)).toMatchObject({ experts: run.counts.imported });
  const resumed = await cli.run(['imports', 'resume', '1']);
  expect(resumed.exitCode).toBe(0);
  expect(resumed.stdout).toContain(`imported ${PEOPLE}, unchanged 0, failed 0\n`);
  const after = await cli.run(['stats', '--format', 'json']);
  expect(JSON.parse(after.stdout)).toMatchObject({ experts: PEOPLE });
});
