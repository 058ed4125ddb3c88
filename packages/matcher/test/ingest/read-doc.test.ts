import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { failureOf, readOne } from './read-all.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();
const REAL = fileURLToPath(
  new URL(
    '../../../../../shared/data/resumes/layouts/opencats+OpenCATS__modules__install__testdocs__test.doc',
    import.meta.url,
  ),
);

it('refuses an old Word document that is damaged', async () => {
  const bytes = Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.from('WordDocument', 'utf16le'),
  ]);
  expect((await failureOf(await scratch.file('cv.doc', bytes))).data).toMatchObject({ reason: 'broken' });
});

it.skipIf(!existsSync(REAL))('reads an old Word document', async () => {
  expect(await readOne(REAL)).toMatchObject({ source: { format: 'doc' }, text: 'This is a test document.' });
});
