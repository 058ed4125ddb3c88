import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import Database from 'libsql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { AuditEvent } from '#domain/audit-entry.js';
import { type AuditRow, verifyChain } from '#store/audit/verify-chain.js';
import { StoreDirectory } from './store-directory.js';

const NO_HEAD = { sequence: 0, hash: '0'.repeat(64) };
const EVENTS: readonly AuditEvent[] = [
  { actor: 'cli', action: 'import', subject: '1', data: { runId: 1 } },
  { actor: 'key "é\u0000"', action: 'ranking', data: { matches: [['a'.repeat(24), 81.25]], model: 'm/1' } },
  { actor: 'cli', action: 'merge', subject: 'b'.repeat(24), data: { joined: 'a'.repeat(24) } },
  { actor: 'cli', action: 'erase', subject: 'a'.repeat(24) },
  { actor: 'cli', action: 'ranking', data: { matches: [], score: 1e-7, ok: true, none: null } },
  { actor: 'cli', action: 'reveal', subject: 'b'.repeat(24) },
  { actor: 'cli', action: 'key', data: { b: 2, a: { d: 1, c: '€' } } },
];

describe('the audit', () => {
  let directory: StoreDirectory;
  let started: ChildProcess[];
  beforeEach(() => {
    directory = new StoreDirectory();
    started = [];
  });
  afterEach(() => {
    for (const child of started) child.kill('SIGKILL');
    directory.dispose();
  });

  const noted = () => {
    const { audit } = directory.open();
    return { audit, entries: EVENTS.map((event) => audit.append(event)) };
  };
  const sql = <Row>(statement: string): Row[] => {
    const database = new Database(directory.file);
    try {
      if (/^select/i.test(statement)) return database.prepare(statement).all([]) as Row[];
      database.exec(statement);
      return [];
    } finally {
      database.close();
    }
  };
  const start = (...words: string[]) => {
    const file = fileURLToPath(new URL('append-to-audit.mjs', import.meta.url));
    const child = spawn(process.execPath, [file, directory.dir, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    started.push(child);
    let said = '';
    child.stdout.on('data', (chunk) => {
      said += chunk;
    });
    return { child, closed: once(child, 'close'), said: () => said.trim().split('\n').filter(Boolean) };
  };

  it('gives back what was noted, page by page, by subject and by action', () => {
    const { audit, entries } = noted();
    expect([...audit.list()]).toEqual(entries);
    expect(entries.map(({ sequence, actor, action, data }) => ({ sequence, actor, action, data }))).toEqual(
      EVENTS.map(({ actor, action, data = {} }, k) => ({ sequence: k + 1, actor, action, data })),
    );
    expect([...audit.list({ after: 2, limit: 3 })]).toEqual(entries.slice(2, 5));
    expect([...audit.list({ about: 'a'.repeat(24) })].map(({ sequence }) => sequence)).toEqual([2, 3, 4]);
    expect([...audit.list({ about: 'aa' })]).toEqual([]);
    expect([...audit.list({ action: 'ranking', limit: 1 })]).toEqual([entries[1]]);
  });

  it('can be verified by whoever knows SHA-256 and canonical JSON alone', () => {
    const { audit, entries } = noted();
    let previous = '0'.repeat(64);
    for (const { hash, ...entry } of entries) {
      expect(entry.previous).toBe(previous);
      previous = createHash('sha256').update(sortedJson(entry)).digest('hex');
      expect(hash).toBe(previous);
    }
    const head = { sequence: entries.length, hash: previous };
    expect(audit.head()).toEqual(head);
    expect(audit.verify()).toEqual({ sound: true, entries: entries.length, head });
    expect(audit.verify({ after: 4 })).toEqual({ sound: true, entries: 3, head });
    expect(audit.verify({ after: 99 })).toMatchObject({ sound: false, sequence: 99 });
  });

  it('is sound and without a head while nothing was noted', () => {
    const { audit } = directory.open();
    expect(audit.verify()).toEqual({ sound: true, entries: 0, head: NO_HEAD });
    expect(audit.verify({ head: 'f'.repeat(64) })).toMatchObject({ sound: false });
  });

  it('finds every entry that was edited, deleted, moved or inserted', () => {
    noted();
    const rows = sql<AuditRow>('SELECT sequence, entry, hash FROM audit ORDER BY sequence');
    const at = fc.nat(rows.length - 1);
    const tampering = fc.oneof(
      fc
        .tuple(at, fc.nat(), fc.integer({ min: 1, max: 255 }))
        .map(([k, place, by]) => edited(rows, k, place, by)),
      fc
        .tuple(at, fc.nat(63), fc.integer({ min: 1, max: 15 }))
        .map(([k, place, by]) => otherHash(rows, k, place, by)),
      fc.nat(rows.length - 2).map((k) => rehashed(rows, k)),
      fc.tuple(fc.nat(rows.length - 2), fc.integer({ min: 1, max: 3 })).map(([k, n]) => cutOut(rows, k, n)),
      fc
        .tuple(at, at)
        .filter(([a, b]) => a !== b)
        .map(([a, b]) => swapped(rows, a, b)),
      fc.tuple(at, at).map(([k, before]) => inserted(rows, k, before)),
    );
    expect(verifyChain(rows, NO_HEAD).sound).toBe(true);
    fc.assert(
      fc.property(tampering, (found) => !verifyChain(found, NO_HEAD).sound),
      { numRuns: 2_000 },
    );
  });

  it('finds what was taken off the end or rewritten to the end by a head kept elsewhere', () => {
    const { audit, entries } = noted();
    const kept = entries[4]?.hash ?? '';
    expect(audit.verify({ head: kept })).toMatchObject({ sound: true, entries: entries.length });
    sql('DROP TRIGGER audit_is_not_deleted; DELETE FROM audit WHERE sequence > 4;');
    expect(audit.verify()).toMatchObject({ sound: true, entries: 4 });
    expect(audit.verify({ head: kept })).toMatchObject({ sound: false, sequence: 4 });
    const rows = sql<AuditRow>('SELECT sequence, entry, hash FROM audit ORDER BY sequence');
    const rewritten = rehashed(rows, 3);
    expect(verifyChain(rewritten, NO_HEAD, rewritten[3]?.hash).sound).toBe(true);
    expect(verifyChain(rewritten, NO_HEAD, rows[3]?.hash).sound).toBe(false);
  });

  it('finds in the database what was changed there', () => {
    const { audit } = noted();
    sql(`DROP TRIGGER audit_is_not_changed;
      UPDATE audit SET entry = replace(entry, '"cli"', '"clj"') WHERE sequence = 3`);
    expect(audit.verify()).toMatchObject({ sound: false, entries: 2, sequence: 3 });
    expect(audit.verify({ after: 3 })).toMatchObject({ sound: true });
    sql("INSERT INTO audit VALUES (-1, '{}', '')");
    expect(audit.verify()).toMatchObject({ sound: false, entries: 0 });
  });

  it('lets no statement change or delete an entry', () => {
    noted();
    expect(() => sql("UPDATE audit SET hash = ''")).toThrow('append-only');
    expect(() => sql('DELETE FROM audit')).toThrow('append-only');
  });

  it('notes nothing of what did not come to pass', () => {
    const store = directory.open();
    const fail = () =>
      store.together(() => {
        store.audit.append({ actor: 'cli', action: 'merge' });
        store.audit.appendQuickly({ actor: 'cli', action: 'merge' });
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect(store.audit.head()).toEqual(NO_HEAD);
  });

  it('is one chain when several processes write it at once', async () => {
    const writers = ['a', 'b', 'c'].map((actor) => ({ actor, ...start(actor, '150') }));
    for (const { closed } of writers) expect((await closed)[0]).toBe(0);
    const { audit } = directory.open();
    expect(audit.verify()).toMatchObject({ sound: true, entries: 450 });
    for (const { actor, said } of writers) {
      const own = [...audit.list()].filter((entry) => entry.actor === actor);
      expect(own.map(({ data }) => data['number'])).toEqual(Array.from({ length: 150 }, (_, k) => k));
      expect(own.map(({ sequence }) => `${sequence}`)).toEqual(said());
    }
  });

  it('loses nothing noted and keeps nothing half when a writer is killed, ten times', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { child, closed, said } = start(`round ${round}`);
      while (said().length === 0) await delay(5);
      await delay(3 + ((round * 37) % 83));
      child.kill('SIGKILL');
      await closed;
      const store = directory.open();
      const verdict = store.audit.verify();
      expect(verdict.sound).toBe(true);
      expect(verdict.entries).toBeGreaterThanOrEqual(Number(said().at(-1)));
      store.close();
    }
  });
});

/** Canonical JSON made in another way than the audit makes it. */
function sortedJson(value: unknown): string {
  return JSON.stringify(value, (_name, part) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(
          Object.keys(part)
            .sort()
            .map((name) => [name, part[name]]),
        )
      : part,
  );
}

function changed(
  rows: readonly AuditRow[],
  k: number,
  change: (row: AuditRow) => Partial<AuditRow>,
): AuditRow[] {
  return rows.map((row, at) => (at === k ? { ...row, ...change(row) } : row));
}

/** One byte of an entry is another. */
function edited(rows: readonly AuditRow[], k: number, place: number, by: number): AuditRow[] {
  return changed(rows, k, ({ entry }) => {
    const at = place % entry.length;
    const other = String.fromCharCode((entry.charCodeAt(at) + by) % 256);
    return { entry: entry.slice(0, at) + other + entry.slice(at + 1) };
  });
}

function otherHash(rows: readonly AuditRow[], k: number, place: number, by: number): AuditRow[] {
  return changed(rows, k, ({ hash }) => {
    const digit = (Number.parseInt(hash.charAt(place), 16) + by) % 16;
    return { hash: hash.slice(0, place) + digit.toString(16) + hash.slice(place + 1) };
  });
}

/** An entry is another, and has the hash of that. */
function rehashed(rows: readonly AuditRow[], k: number): AuditRow[] {
  return changed(rows, k, (row) => {
    const entry = row.entry.replace('"actor":"', '"actor":"x');
    return { entry, hash: createHash('sha256').update(entry).digest('hex') };
  });
}

/** Entries before the last are gone; those behind them keep their numbers or move up. */
function cutOut(rows: readonly AuditRow[], k: number, count: number): AuditRow[] {
  const end = Math.min(k + count, rows.length - 1);
  const left = [...rows.slice(0, k), ...rows.slice(end)];
  return count % 2 === 0 ? left : numbered(left);
}

function swapped(rows: readonly AuditRow[], a: number, b: number): AuditRow[] {
  return numbered(rows.map((row, k) => rows[k === a ? b : k === b ? a : k] ?? row));
}

function inserted(rows: readonly AuditRow[], k: number, before: number): AuditRow[] {
  return numbered([...rows.slice(0, before), ...rows.slice(k, k + 1), ...rows.slice(before)]);
}

function numbered(rows: readonly AuditRow[]): AuditRow[] {
  return rows.map((row, k) => ({ ...row, sequence: k + 1 }));
}
