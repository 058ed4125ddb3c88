import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ImportDesk, table } from './import-desk.js';

describe('registered imports', () => {
  let desk: ImportDesk;
  beforeEach(() => {
    desk = new ImportDesk();
  });
  afterEach(() => desk.dispose());

  const state = (runId: number) => desk.imports.get(runId).state;
  const unsettled = () => desk.imports.unsettled().map(({ id }) => id);

  /** Writes into the store that a process worked on a run which is gone. */
  function leave(runId: number): void {
    const { pid } = spawnSync(process.execPath, ['-e', '']);
    const database = new Database(join(desk.dir, 'expertmatch.sqlite'));
    database
      .prepare("UPDATE import_runs SET state = 'running', owner = ? WHERE id = ?")
      .run([JSON.stringify([hostname(), pid, '']), runId]);
    database.close();
  }

  it('wait until they are carried out, which happens once', async () => {
    desk.write('a.csv', table(3));
    const { id, ...run } = desk.imports.register([desk.files], { actor: 'key' });
    expect(run).toMatchObject({ state: 'waiting', paths: [desk.files], actor: 'key' });
    expect(unsettled()).toEqual([id]);
    await expect(desk.imports.resume(id)).rejects.toMatchObject({ data: { state: 'waiting' } });
    const both = await Promise.all([desk.imports.carryOut(id), desk.imports.carryOut(id)]);
    expect(both).toEqual([expect.objectContaining({ imported: 3, cancelled: false }), undefined]);
    expect([state(id), unsettled()]).toEqual(['done', [id]]);
    desk.imports.settle(id);
    expect(unsettled()).toEqual([]);
    expect(await desk.imports.carryOut(id)).toBeUndefined();
    await expect(desk.imports.carryOut(99)).rejects.toMatchObject({ code: 'import_not_found' });
  });

  it('wait again when they are stopped, and end where they would have ended', async () => {
    desk.write('a.csv', table(3_000));
    const { id } = desk.imports.register([desk.files], {});
    const stop = new AbortController();
    const onProgress = ({ imported }: { imported: number }) => {
      if (imported > 0) stop.abort();
    };
    const stopped = await desk.imports.carryOut(id, { signal: stop.signal, onProgress });
    expect(stopped?.cancelled).toBe(true);
    expect(desk.imports.get(id)).toMatchObject({ state: 'waiting' });
    expect(desk.imports.get(id)).not.toHaveProperty('endedAt');
    expect(unsettled()).toEqual([id]);
    expect(await desk.imports.carryOut(id)).toMatchObject({ imported: 3_000 });
    expect(state(id)).toBe('done');
  });

  it('are gone on with when their process is gone', async () => {
    desk.write('a.csv', table(3));
    const { id } = desk.imports.register([desk.files], {});
    leave(id);
    expect([state(id), unsettled()]).toEqual(['interrupted', [id]]);
    expect(await desk.imports.carryOut(id)).toMatchObject({ imported: 3 });
  });

  it('wait when an error ends them, until somebody says that it is for good', async () => {
    const { id } = desk.imports.register([desk.files], {});
    const whole = desk.store.togetherSoon.bind(desk.store);
    desk.store.togetherSoon = () => {
      throw new Error('no disk');
    };
    desk.write('a.csv', table(3));
    await expect(desk.imports.carryOut(id)).rejects.toThrow('no disk');
    desk.store.togetherSoon = whole;
    expect(state(id)).toBe('waiting');
    desk.imports.fail(id, { code: 'disk_full', message: 'no room' });
    expect(desk.imports.get(id)).toMatchObject({ state: 'failed', error: { code: 'disk_full' } });
    desk.imports.settle(id);
    expect(desk.imports.registerResume(id, { actor: 'other' })).toMatchObject({
      state: 'waiting',
      actor: 'other',
    });
    expect(desk.imports.get(id)).not.toHaveProperty('error');
    expect(await desk.imports.carryOut(id)).toMatchObject({ imported: 3 });
  });

  it('are cancelled while they wait, are worked on elsewhere, or were left', async () => {
    desk.write('a.csv', table(3_000));
    const [waiting, left, running] = [1, 2, 3].map(() => desk.imports.register([desk.files], {}).id);
    leave(left ?? 0);
    for (const id of [waiting ?? 0, left ?? 0]) {
      expect(desk.imports.cancel(id)).toBe(true);
      expect([state(id), desk.imports.cancel(id)]).toEqual(['cancelled', false]);
    }
    const done = desk.imports.carryOut(running ?? 0);
    expect(desk.asOther(({ imports }) => imports.cancel(running ?? 0))).toBe(true);
    expect(await done).toMatchObject({ cancelled: true });
    expect(state(running ?? 0)).toBe('cancelled');
    desk.imports.registerResume(running ?? 0);
    expect(await desk.imports.carryOut(running ?? 0)).toMatchObject({ imported: 3_000 });
  });

  it('are one process’s at a time: whoever was taken for dead stores nothing more', async () => {
    desk.write('a.csv', table(3_000));
    const { id } = desk.imports.register([desk.files], {});
    const first = desk.imports.carryOut(id);
    leave(id);
    await expect(first).rejects.toMatchObject({ code: 'import_running' });
    expect(state(id)).toBe('interrupted');
    await desk.imports.carryOut(id);
    expect(desk.imports.get(id)).toMatchObject({ state: 'done', counts: { imported: 3_000 } });
  });

  it('read again what failed, as a new one', async () => {
    const wrong = desk.write('wrong.csv', table(4, 4));
    const { runId } = await desk.imports.start([desk.files], {});
    desk.write('wrong.csv', table(4));
    const again = desk.imports.registerRetry(runId, { actor: 'key' });
    expect(again).toMatchObject({ state: 'waiting', retryOf: runId, settings: { only: [wrong] } });
    expect(await desk.imports.carryOut(again.id)).toMatchObject({ imported: 1, unchanged: 3, failed: 0 });
  });
});
