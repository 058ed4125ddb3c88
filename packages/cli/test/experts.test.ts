import { cpSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CliSandbox } from './cli-run.js';
import { FLORIDA_PHYSICIAN, POOL } from './people.js';

describe('the commands over what is stored', () => {
  let cli: CliSandbox;
  let experts: readonly { readonly id: string; readonly headline: string }[];
  beforeAll(async () => {
    cli = new CliSandbox();
    await cli.run(['import', cli.write('florida.txt', FLORIDA_PHYSICIAN), cli.write('pool.csv', POOL)]);
    const { stdout } = await cli.run(['list', '--format', 'json']);
    experts = JSON.parse(stdout);
  });
  afterAll(() => cli.dispose());

  it('lists everybody in order of id, without names', async () => {
    const ids = experts.map(({ id }) => id);
    expect(ids).toHaveLength(3);
    expect(ids).toEqual([...ids].sort());
    const table = await cli.run(['list', '--limit', '2']);
    expect(table.stdout.trimEnd().split('\n')).toHaveLength(2);
    expect(table.stdout.startsWith(`${ids[0]?.slice(0, 12)}  `)).toBe(true);
    const csv = await cli.run(['list', '--format', 'csv']);
    expect(csv.stdout).toMatch(/^id,headline,file,row\r\n/);
    expect(csv.stdout).toMatch(/,"Translator, patents and contracts",.*pool\.csv,2\r\n/);
    expect(table.stdout + csv.stdout).not.toMatch(/Oakhollow|Montclar/);
  });

  it('shows an expert in full, by any unique beginning of the id', async () => {
    const id = experts.find(({ headline }) => headline === 'Wound Care Physician')?.id ?? '';
    const text = await cli.run(['show', id.slice(0, 12)]);
    for (const words of [id, 'Maren Oakhollow', 'Tampa, Florida', 'USD 110/h', 'florida.txt']) {
      expect(text.stdout).toContain(words);
    }
    expect(text.stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    const json = await cli.run(['show', id, '--format', 'json']);
    const expert = JSON.parse(json.stdout);
    expect(expert).toMatchObject({ id, identity: { name: 'Maren Oakhollow' }, text: FLORIDA_PHYSICIAN });
    expect(expert.passages).toBeGreaterThan(0);
    expect(expert.sources).toHaveLength(1);
  });

  it('withholds what the first import masks from all but show, and takes no other mask after it', async () => {
    const blind = new CliSandbox();
    try {
      const file = blind.write('florida.txt', FLORIDA_PHYSICIAN);
      const first = await blind.run(['import', file, '--mask', 'employers,places']);
      expect(first).toMatchObject({ exitCode: 0, stderr: '' });
      const again = await blind.run(['import', file]);
      expect(again.stdout).toBe('imported 0, unchanged 1, failed 0\n');
      const matched = await blind.run(['match', '--text', 'wound care physician', '--explain']);
      const listed = await blind.run(['list', '--format', 'json']);
      expect(matched.stdout).toContain('Wound Care Physician');
      expect(matched.stdout + listed.stdout).not.toMatch(/Baywater|Tampa/);
      const { stdout } = await blind.run(['show', JSON.parse(listed.stdout)[0].id]);
      for (const words of ['Baywater Wound Center', 'Tampa, Florida']) expect(stdout).toContain(words);
      expect((await blind.run(['stats'])).stdout).toMatch(/^mask +employers, places$/m);
      const other = await blind.run(['import', file, '--mask', 'schools']);
      expect(other.exitCode).toBe(1);
      expect(other.stderr).toMatch(/the mask employers,places.*the mask schools.*\[data_dir_incompatible\]/s);
    } finally {
      blind.dispose();
    }
  });

  it('says which id nobody has', async () => {
    const { exitCode, stderr } = await cli.run(['show', 'zz']);
    expect(stderr).toMatch(/"zz".*\[expert_not_found\]/);
    expect(exitCode).toBe(1);
  });

  it('counts what is stored and says where', async () => {
    const { stdout } = await cli.run(['stats', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({
      experts: 3,
      dir: cli.dir,
      model: expect.stringContaining('MiniLM'),
    });
    const table = await cli.run(['stats']);
    expect(table.stdout).toMatch(/^experts +3$/m);
  });

  it('erases an expert for good', async () => {
    const copy = new CliSandbox();
    try {
      cpSync(cli.dir, copy.dir, { recursive: true });
      const [gone, ...kept] = experts.map(({ id }) => id);
      const erased = await copy.run(['erase', gone?.slice(0, 8) ?? '']);
      expect(erased).toEqual({ exitCode: 0, stdout: `erased ${gone}\n`, stderr: '' });
      const { stdout } = await copy.run([
        'match',
        '--text',
        'people who keep to a deadline',
        '--format',
        'json',
      ]);
      const matched = JSON.parse(stdout).matches.map(({ expertId }: { expertId: string }) => expertId);
      expect(matched.sort()).toEqual(kept);
    } finally {
      copy.dispose();
    }
  });

  it('lists codes by kind and word', async () => {
    const { stdout } = await cli.run(['codes', 'place', 'florida', '--format', 'json']);
    expect(JSON.parse(stdout)).toContainEqual(expect.objectContaining({ code: 'US-FL', name: 'Florida' }));
    const table = await cli.run(['codes', 'specialty', 'wound']);
    expect(table.stdout).toMatch(/^wound-care +Wound care$/m);
  });

  it('finds everything in order on a machine where it is', async () => {
    const { exitCode, stdout } = await cli.run(['doctor']);
    expect(stdout.match(/^ok {6}\S/gm)).toHaveLength(5);
    expect(stdout).toContain('3 experts');
    expect(exitCode).toBe(0);
  });

  it('says what is out of order, what to do, and ends with 1', async () => {
    const notAFolder = cli.write('file', '');
    const { exitCode, stdout } = await cli.run(['doctor', '--dir', notAFolder, '--model', './nowhere']);
    expect(stdout).toMatch(/^failed {2}data directory +.*file/m);
    expect(stdout).toMatch(/^failed {2}embedding +.*nowhere does not exist/m);
    expect(stdout).toMatch(/^failed {2}store +not looked at/m);
    expect(exitCode).toBe(1);
  });
});
