import { appendFileSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeZip } from '../ingest/make-zip.js';
import { ImportDesk, table } from './import-desk.js';

const ROWS = 1_000;

let desk: ImportDesk;
beforeEach(() => {
  desk = new ImportDesk();
});
afterEach(() => desk.dispose());

/** Changes a file when the import of it has stored some. */
async function importWhile(paths: readonly string[], change: () => void) {
  let isChanged = false;
  return desk.imports.start(paths, {
    onProgress: ({ imported }) => {
      if (imported === 0 || isChanged) return;
      isChanged = true;
      change();
    },
  });
}

const codes = (): string[] => [...desk.imports.rows(desk.imports.list()[0]?.id ?? 0)].map(({ code }) => code);

describe('a table that is changed while it is imported', () => {
  const changes: readonly (readonly [string, (file: string) => void])[] = [
    ['grows', (file) => appendFileSync(file, 'Late Comer,Nurse,Late Hospital,triage\n')],
    ['shrinks', (file) => truncateSync(file, 1_000)],
    ['is deleted', (file) => rmSync(file)],
    ['is replaced', (file) => replace(file, table(50))],
  ];

  it.each(changes)(
    '%s: what was read is stored, the file is an error, and the rest goes on',
    async (_, change) => {
      const file = desk.write('a.csv', table(ROWS));
      const other = desk.write('b.csv', 'name,headline\nOther Person,Lawyer\n');
      const summary = await importWhile([file, other], () => change(file));
      expect(codes()).toEqual(['file_changed']);
      expect(summary).toMatchObject({ imported: ROWS + 1, failed: 1, failures: [{ file }] });
      expect(desk.people()).toContainEqual(expect.stringContaining('Other Person'));
    },
  );

  it('is imported whole when it is read again', async () => {
    const file = desk.write('a.csv', table(ROWS));
    await importWhile([file], () => appendFileSync(file, 'Late Comer,Nurse,Late Hospital,triage\n'));
    expect(await desk.imports.retry(1)).toMatchObject({ imported: 1, unchanged: ROWS, failed: 0 });
  });

  it('is read from its start, whatever of its former state was dealt with, when an import is gone on with', async () => {
    const file = desk.write('a.csv', table(ROWS));
    const stop = new AbortController();
    await desk.imports.start([file], {
      signal: stop.signal,
      onProgress: ({ imported }) => imported > 0 && stop.abort(),
    });
    replace(file, `${table(3)}${table(5).split('\n').slice(1).join('\n').replaceAll('Person', 'Newcomer')}`);
    const summary = await desk.imports.resume(1);
    expect(summary).toMatchObject({ failed: 0, cancelled: false });
    expect(desk.people().filter((person) => person.includes('Newcomer'))).toHaveLength(5);
  });

  it('makes an error of each table where rows are joined over them', async () => {
    const file = desk.write('a.csv', table(ROWS));
    let isChanged = false;
    const summary = await desk.imports.start([file, desk.write('b.csv', 'name,city\nPerson 1,Tampa\n')], {
      join: 'name',
      onProgress: ({ imported }) => {
        if (imported > 0 && !isChanged) truncateSync(file, 1_000);
        isChanged ||= imported > 0;
      },
    });
    expect(new Set(codes())).toEqual(new Set(['file_changed']));
    expect(summary).toMatchObject({ imported: ROWS });
  });
});

describe('an archive that is changed while it is imported', () => {
  const files = Object.fromEntries(
    ['a', 'b', 'c'].map((name, at) => [`${name}.csv`, table(ROWS / 2).replaceAll('Person', `Person ${at}`)]),
  );

  it.each<readonly [string, (file: string) => void]>([
    ['is cut off', (file) => truncateSync(file, 1_000)],
    ['is written over', (file) => writeFileSync(file, makeZip({ 'd.csv': table(3) }))],
    ['is written over with as many bytes', (file) => writeFileSync(file, readFileSync(file).fill(0))],
  ])('%s: it is an error, and the rest goes on', async (_, change) => {
    const file = desk.write('a.zip', makeZip(files));
    const other = desk.write('b.csv', 'name,headline\nOther Person,Lawyer\n');
    const summary = await importWhile([file, other], () => change(file));
    expect(codes()).toEqual(['file_changed']);
    expect(summary.failures).toMatchObject([{ file }]);
    expect(desk.people()).toContainEqual(expect.stringContaining('Other Person'));
    const wrong = desk.people().filter((person) => !/Person \d \d+|Other Person/.test(person));
    expect(wrong).toEqual([]);
  });

  it('is read to its end when it is deleted or replaced, for the old one is there until it is closed', async () => {
    const file = desk.write('a.zip', makeZip(files));
    const summary = await importWhile([file], () => replace(file, makeZip({ 'd.csv': table(3) })));
    expect(summary).toMatchObject({ imported: (ROWS / 2) * 3, failed: 0 });
  });
});

function replace(file: string, content: string | Uint8Array): void {
  writeFileSync(`${file}.new`, content);
  renameSync(`${file}.new`, file);
}
