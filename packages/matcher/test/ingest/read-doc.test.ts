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

/** An OLE file of one table, which says where each sector goes on, and `tables` of them by its header. */
function oleFile(next: readonly number[], tables = 1): Buffer {
  const [header, table] = [Buffer.alloc(512), Buffer.alloc(512, 0xff)];
  header.write('d0cf11e0a1b11ae1', 'hex');
  header.writeUInt16LE(9, 30);
  header.writeInt32LE(tables, 44);
  for (const at of [60, 68]) header.writeInt32LE(-2, at);
  header.fill(0xff, 80);
  header.writeInt32LE(1, 48);
  header.writeInt32LE(0, 76);
  for (const [at, sector] of [-3, ...next].entries()) table.writeInt32LE(sector, at * 4);
  const text = Buffer.alloc(1024);
  text.write('WordDocument', 'utf16le');
  return Buffer.concat([header, table, text]);
}

it.each([
  ['whose sectors lead in a circle', oleFile([2, 1])],
  ['whose table goes on outside the file, where zeros lead in a circle', oleFile([-2, -2], 2)],
  ['that says it has a billion tables', oleFile([-2, -2], 2 ** 30)],
])('refuses one %s, before anything follows them', async (_, bytes) => {
  const error = await failureOf(await scratch.file('circle.doc', bytes));
  expect([error.data, error.cause]).toEqual([expect.objectContaining({ reason: 'broken' }), undefined]);
});
