import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { listFiles } from '#ingest/list-files.js';
import { ScratchFolder } from './scratch-folder.js';

const scratch = new ScratchFolder();

async function folder(name: string, files: readonly string[]): Promise<string> {
  await mkdir(scratch.path(name, 'inner'), { recursive: true });
  for (const file of files) await writeFile(scratch.path(name, file), 'x');
  return scratch.path(name);
}

it('lists a folder with all below it, sorted by name', async () => {
  const path = await folder('sorted', ['b.txt', 'a.txt', 'inner/c.txt', 'Z.txt']);
  const { files } = await listFiles([path]);
  expect(files.map((file) => file.slice(path.length + 1))).toEqual([
    'Z.txt',
    'a.txt',
    'b.txt',
    'inner/c.txt',
  ]);
});

it('lists a file once though a folder and the file itself are named', async () => {
  const path = await folder('twice', ['a.txt']);
  const { files } = await listFiles([scratch.path('twice', 'a.txt'), path, `${path}/inner/..`]);
  expect(files).toEqual([scratch.path('twice', 'a.txt')]);
});

it('leaves out and reports hidden files and links, wherever a link leads', async () => {
  const path = await folder('skips', ['a.txt', '.hidden', '~$a.docx']);
  await symlink('/etc/hostname', scratch.path('skips', 'outside.txt'));
  await symlink(path, scratch.path('skips', 'circle'));
  const list = await listFiles([path]);
  expect(list.files).toEqual([scratch.path('skips', 'a.txt')]);
  expect(list.skipped.map(({ reason }) => reason)).toEqual(['hidden', 'link', 'link', 'hidden']);
});

it('takes a hidden file that is named itself', async () => {
  await folder('named', ['.cv.txt']);
  expect((await listFiles([scratch.path('named', '.cv.txt')])).files).toEqual([
    scratch.path('named', '.cv.txt'),
  ]);
});

it('reports a path that is not there and lists the others', async () => {
  const path = await folder('partly', ['a.txt']);
  const { files, failures } = await listFiles([scratch.path('nowhere'), path]);
  expect(files).toHaveLength(1);
  expect(failures).toMatchObject([{ file: scratch.path('nowhere'), error: { code: 'file_not_found' } }]);
});
