import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '#store/open-store.js';
import { ImportDesk, table } from './import-desk.js';

describe('imports', () => {
  let desk: ImportDesk;
  beforeEach(() => {
    desk = new ImportDesk();
  });
  afterEach(() => desk.dispose());

  /** Imports all files and stops when so many items are dealt with. */
  async function stoppedAfter(items: number): Promise<number> {
    const stop = new AbortController();
    const { runId, cancelled } = await desk.imports.start([desk.files], {
      signal: stop.signal,
      onProgress: ({ imported, unchanged, failed }) => {
        if (imported + unchanged + failed >= items) stop.abort();
      },
    });
    expect(cancelled).toBe(true);
    return runId;
  }

  it('keep how each run ended, what it counted, and what it could not store, for every process to read', async () => {
    desk.write('pool.csv', table(10, 5));
    desk.write('blank.txt', ' \n');
    const missing = join(desk.root, 'nowhere.pdf');
    const { runId } = await desk.imports.start([desk.files, missing], {});
    const { runs, rows } = desk.asOther(({ imports }) => ({
      runs: imports.list(),
      rows: [...imports.rows(runId)],
    }));
    const counts = { files: 2, filesRead: 2, imported: 8, unchanged: 0, failed: 4 };
    expect(runs).toEqual([
      expect.objectContaining({ id: runId, state: 'done', paths: [desk.files, missing], counts }),
    ]);
    expect(runs[0]).not.toHaveProperty('position');
    expect(rows.map(({ file, row, code }) => [file, row, code])).toEqual([
      [missing, undefined, 'file_not_found'],
      [join(desk.files, 'blank.txt'), undefined, 'unreadable_document'],
      [join(desk.files, 'pool.csv'), 5, 'invalid_record'],
      [join(desk.files, 'pool.csv'), 10, 'invalid_record'],
    ]);
  });

  it('keep all rows of a person, also where only their text shows that nobody can be made of them', async () => {
    desk.write('a.csv', 'nid,name,headline\n7,Ada Fictional,Ada Fictional\n');
    desk.write('b.csv', 'nid,skills\n7,Ada Fictional\n');
    const { runId } = await desk.imports.start([desk.files], { join: 'nid' });
    const [first, second] = ['a.csv', 'b.csv'].map((name) => join(desk.files, name));
    expect([...desk.imports.rows(runId)]).toMatchObject([
      {
        file: first,
        row: 1,
        code: 'unreadable_document',
        message: expect.stringContaining('nothing in it that tells'),
        cells: [
          ['nid', '7'],
          ['name', 'Ada Fictional'],
          ['headline', 'Ada Fictional'],
        ],
        joined: [
          {
            file: second,
            row: 1,
            cells: [
              ['nid', '7'],
              ['skills', 'Ada Fictional'],
            ],
          },
        ],
      },
    ]);
  });

  it('forget the rows of another when one of them names a person who is taken out', async () => {
    desk.write('a.csv', 'nid,name,headline,email\n7,Ada Fictional,Nurse,ada@example.org\n8,Bo Invented,,\n');
    desk.write('b.csv', 'nid,email\n8,ada@example.org\n');
    const { runId } = await desk.imports.start([desk.files], { join: 'nid' });
    expect([...desk.imports.rows(runId)]).toMatchObject([{ row: 2, joined: [{ row: 1 }] }]);
    const [ada = ''] = desk.store.ids();
    desk.store.remove(ada);
    expect([...desk.imports.rows(runId)]).toEqual([]);
  });

  it('go on from where they were stopped, and end as if they never had been', async () => {
    desk.write('a.csv', table(3_000, 7));
    desk.write('b.txt', ' ');
    desk.write('c.csv', table(50).replaceAll('Person', 'Other').replaceAll('Ward', 'Clinic'));
    const runId = await stoppedAfter(300);
    const { state, counts } = desk.imports.get(runId);
    expect(state).toBe('cancelled');
    expect(counts.imported).toBeLessThan(2_500);
    const { imported, unchanged, failed, files, filesRead } = await desk.imports.resume(runId);
    expect({ imported, unchanged, failed, files, filesRead }).toEqual({
      imported: 2_622,
      unchanged: 0,
      failed: 429,
      files: 3,
      filesRead: 3,
    });
    expect(desk.imports.get(runId)).toMatchObject({ state: 'done', counts: { imported, failed } });
    expect([...desk.imports.rows(runId)]).toHaveLength(429);
    const people = desk.people();
    expect(people).toHaveLength(2_622);
    expect(new Set(people).size).toBe(2_622);
  });

  it('read a file anew that changed before they went on', async () => {
    const file = desk.write('a.csv', table(900, 7));
    const runId = await stoppedAfter(300);
    desk.write('a.csv', table(600));
    const { failed } = await desk.imports.resume(runId);
    expect(failed).toBe(0);
    expect([...desk.imports.rows(runId)]).toEqual([]);
    expect(desk.store.findBySource({ file, row: 7, format: 'csv' })).toBeDefined();
  });

  it('change nothing when they are run again', async () => {
    desk.write('a.csv', table(20));
    await desk.imports.start([desk.files], {});
    const sequence = desk.store.sequence();
    const again = await desk.imports.start([desk.files], {});
    expect(again).toMatchObject({ imported: 0, unchanged: 20, failed: 0 });
    expect(desk.store.sequence()).toBe(sequence);
  });

  it('read only what failed when they are retried', async () => {
    desk.write('good.csv', table(3));
    const wrong = desk.write('wrong.csv', table(4, 4).replaceAll('Person', 'Other'));
    const { runId } = await desk.imports.start([desk.files], {});
    desk.write('wrong.csv', table(4).replaceAll('Person', 'Other'));
    const retried = await desk.imports.retry(runId);
    expect(retried).toMatchObject({ imported: 1, unchanged: 3, failed: 0 });
    expect(desk.imports.get(retried.runId)).toMatchObject({ retryOf: runId, settings: { only: [wrong] } });
    expect([...desk.imports.rows(retried.runId)]).toEqual([]);
  });

  it('cannot be gone on with when there are none, when they are done or still running', async () => {
    desk.write('a.csv', table(2));
    const { runId } = await desk.imports.start([desk.files], {});
    await expect(desk.imports.resume(runId)).rejects.toMatchObject({
      code: 'import_not_resumable',
      data: { runId, state: 'done' },
    });
    const running = desk.store.imports.start({ paths: [], settings: {} });
    await expect(desk.imports.resume(running)).rejects.toMatchObject({ data: { state: 'running' } });
    await expect(desk.imports.resume(99)).rejects.toMatchObject({ code: 'import_not_found' });
    expect(() => desk.imports.rows(99)).toThrow(expect.objectContaining({ code: 'import_not_found' }));
  });

  it('are interrupted when their process is gone or silent, and can then be gone on with', async () => {
    desk.write('a.csv', table(2));
    const { imports } = desk.store;
    const [gone, silent] = [1, 2].map(() => imports.start({ paths: [desk.files], settings: {} }));
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const database = new Database(join(desk.dir, 'expertmatch.sqlite'));
    database
      .prepare('UPDATE import_runs SET owner = ? WHERE id = ?')
      .run([JSON.stringify([hostname(), pid, '']), gone]);
    database
      .prepare('UPDATE import_runs SET heard_at = ? WHERE id = ?')
      .run([new Date(0).toISOString(), silent]);
    database.close();
    expect(imports.list().map(({ state }) => state)).toEqual(['interrupted', 'interrupted']);
    expect(await desk.imports.resume(gone ?? 0)).toMatchObject({ imported: 2 });
    expect(imports.get(gone ?? 0)).toMatchObject({ state: 'done' });
  });

  it('are failed when nothing more can be stored, with the reason', async () => {
    desk.write('a.csv', table(3));
    openStore({ dir: desk.dir, space: desk.store.space, mask: ['schools'] }).close();
    const code = 'data_dir_incompatible';
    await expect(desk.imports.start([desk.files], {})).rejects.toMatchObject({ code });
    const [run] = desk.imports.list();
    expect(run).toMatchObject({ state: 'failed', error: { code }, counts: { imported: 0 } });
  });

  it('forget a person who is taken out, whatever they say of them', async () => {
    const file = desk.write('person.txt', 'Jane Doe\n\nExperience\nNurse, Ward Hospital, 2019 to 2022\n');
    await desk.imports.start([file, desk.files], {});
    const { imports } = desk.store;
    const runId = imports.start({ paths: [file, desk.files], settings: {} });
    imports.note(runId, {
      counts: desk.imports.get(runId).counts,
      stored: [],
      rows: [{ file, code: 'invalid_record', message: 'wrong' }],
      progress: new Map(),
      position: file,
    });
    const [id = ''] = desk.store.ids();
    expect(desk.store.remove(id)).toBe(true);
    expect([...imports.rows(runId)]).toEqual([]);
    expect(JSON.stringify(imports.list())).not.toContain('person.txt');
    expect(imports.get(runId)?.paths).toEqual([desk.files]);
  });
});
