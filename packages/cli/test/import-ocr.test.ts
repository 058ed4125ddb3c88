import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { requireProgram } from '../../../test/installed-program.js';
import { makeScannedPdf } from '../../matcher/test/ingest/make-pdf.js';
import { makePng, scan } from '../../matcher/test/ingest/make-scan.js';
import { CliSandbox } from './cli-run.js';
import { FLORIDA_PHYSICIAN } from './people.js';

describe('expertmatch import --ocr', () => {
  let cli: CliSandbox;
  beforeAll(() => requireProgram('tesseract', 'tesseract-ocr'));
  beforeEach(() => {
    cli = new CliSandbox();
  });
  afterEach(() => cli.dispose());

  it('reads scanned pages and pictures, and marks what was read so wherever it is shown', async () => {
    const page = await scan(FLORIDA_PHYSICIAN.split('\n'));
    cli.write('in/scan.pdf', makeScannedPdf([page]));
    const unread = await cli.run(['import', 'in']);
    expect(unread).toMatchObject({ exitCode: 3, stdout: expect.stringContaining('import it with --ocr') });
    const preview = await cli.run(['import', 'in', '--dry-run', '--ocr-languages', 'eng']);
    expect(preview).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Maren Oakhollow') });
    const { exitCode, stdout } = await cli.run(['import', 'in', '--ocr']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('imported 1, unchanged 0, failed 0');
    expect(stdout.replace(/\s+/g, ' ')).toContain('flagged: read by OCR: may hold mistakes in/scan.pdf');
    const [line = ''] = (await cli.run(['list'])).stdout.split('\n');
    const shown = await cli.run(['show', line.split(' ')[0] ?? '']);
    expect(shown.stdout).toMatch(/Notices +read by OCR, \d+ characters: may hold mistakes/);
    const match = await cli.run(['match', '--format', 'json'], { stdin: 'wound care physician' });
    const { matches } = JSON.parse(match.stdout);
    expect(matches[0].sources).toMatchObject([{ format: 'pdf', notices: [{ kind: 'read-by-ocr' }] }]);
    const again = await cli.run(['import', 'in']);
    expect(again.stdout).toBe('imported 0, unchanged 1, failed 0\n');
  });

  it('is kept with the import, for whoever goes on with it', async () => {
    const picture = makePng(await scan(FLORIDA_PHYSICIAN.split('\n')));
    cli.write('in/scan.png', picture.subarray(0, 60));
    expect(await cli.run(['import', 'in', '--ocr'])).toMatchObject({ exitCode: 3 });
    cli.write('in/scan.png', picture);
    const retried = await cli.run(['imports', 'retry', '1']);
    expect(retried.stdout).toContain('imported 1, unchanged 0, failed 0');
  });

  it('refuses what is no language', async () => {
    const refused = await cli.run(['import', 'in', '--ocr-languages', '../eng']);
    expect(refused).toMatchObject({ exitCode: 2, stderr: expect.stringContaining('eng+deu') });
  });
});
