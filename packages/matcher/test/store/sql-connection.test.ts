import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { SqlConnection } from '#store/sql-connection.js';

describe('SqlConnection', () => {
  let dir: string;
  let connection: SqlConnection;
  const open = () => new SqlConnection(join(dir, 'a.sqlite'), { dir, busyTimeoutMs: 20 });
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'expertmatch-sql-'));
    connection = open();
    connection.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a TEXT UNIQUE)');
  });
  afterEach(() => {
    connection.close();
    rmSync(dir, { recursive: true });
  });

  const insert = (text: string) => connection.run('INSERT INTO t VALUES (?)', text);
  const rows = () => connection.all<{ a: string }>('SELECT a FROM t ORDER BY a').map(({ a }) => a);

  it('refuses everything after it was closed, and may be closed again', () => {
    insert('a');
    connection.close();
    const uses = [
      () => rows(),
      () => insert('b'),
      () => connection.exec('SELECT 1'),
      () => connection.transaction(() => 1),
      () => connection.emptyLog(1),
    ];
    for (const use of uses) expect(use).toThrow('is closed');
    connection.close();
  });

  it('says that the disk is full, undoes the transaction and goes on', () => {
    insert('before');
    connection.exec('PRAGMA max_page_count = 10');
    const fill = () => {
      insert('a');
      insert('b'.repeat(100_000));
    };
    expect(() => connection.transaction(fill)).toThrow(
      expect.objectContaining({
        code: 'disk_full',
        data: { dir },
        message: expect.stringContaining('Free some'),
      }),
    );
    expect(rows()).toEqual(['before']);
    connection.transaction(() => insert('after'));
    expect(rows()).toEqual(['after', 'before']);
  });

  it('leaves the event loop its turns while it waits for another writer, then writes', async () => {
    const patient = new SqlConnection(join(dir, 'a.sqlite'), { dir, busyTimeoutMs: 60_000 });
    connection.exec('BEGIN IMMEDIATE');
    insert('first');
    let turns = 0;
    const turning = setInterval(() => (turns += 1), 1);
    const written = patient.patientTransaction(() => patient.run('INSERT INTO t VALUES (?)', 'second'));
    await expect.poll(() => turns).toBeGreaterThan(3);
    connection.exec('COMMIT');
    await written;
    clearInterval(turning);
    patient.close();
    expect(rows()).toEqual(['first', 'second']);
  });

  it('gives up waiting for another writer when the time is up', async () => {
    const other = open();
    other.exec('BEGIN IMMEDIATE');
    const waiting = connection.patientTransaction(() => insert('never'));
    await expect(waiting).rejects.toMatchObject({ code: 'store_busy' });
    other.exec('ROLLBACK');
    other.close();
  });

  it('undoes a transaction whose work fails and hands its error on as it is', () => {
    const failure = new Error('of the caller');
    const work = () => {
      insert('a');
      throw failure;
    };
    expect(() => connection.transaction(work)).toThrow(failure);
    expect(rows()).toEqual([]);
  });

  it('hands on a broken constraint as it is, for it is a defect of the program', () => {
    insert('a');
    expect(() => insert('a')).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_UNIQUE' }));
  });

  it('sees what others commit after it has found them writing', () => {
    const other = open();
    other.exec('BEGIN IMMEDIATE');
    expect(() => connection.transaction(() => insert('a'))).toThrow(
      expect.objectContaining({ code: 'store_busy' }),
    );
    expect(rows()).toEqual([]);
    other.run('INSERT INTO t VALUES (?)', 'theirs');
    other.exec('COMMIT');
    expect(rows()).toEqual(['theirs']);
    other.close();
  });

  it('gives up emptying the log while another process writes, and does not fail', () => {
    const other = open();
    other.exec('BEGIN IMMEDIATE');
    connection.emptyLog(0);
    other.exec('COMMIT');
    connection.emptyLog(0);
    other.close();
  });
});
