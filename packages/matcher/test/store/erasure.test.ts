import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import Database from 'libsql';
import { expect, it } from 'vitest';
import type { Expert } from '#domain/expert.js';
import type { ExpertStore } from '#store/expert-store.js';
import { sampleExpert, sampleId, sampleVectors } from './sample-expert.js';
import { StoreDirectory } from './store-directory.js';

it('leaves no byte of a removed, merged or replaced person in any file, whatever else came and went', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9_000 })), {
        minLength: 60,
        maxLength: 90,
      }),
      async (puts) => {
        const directory = new StoreDirectory();
        try {
          const store = directory.open();
          const kept = churn(store, puts);
          expect(await store.scrub()).toBe(true);
          expect(marksIn(directory.dir)).toEqual(kept);
          store.close();
          expect(marksIn(directory.dir)).toEqual(kept);
        } finally {
          directory.dispose();
        }
      },
    ),
    { numRuns: 8, seed: 20_260_727 },
  );
});

it('leaves no byte of those removed from among many, and every page of the database sound', async () => {
  const directory = new StoreDirectory();
  try {
    const store = directory.open();
    const people = Array.from({ length: 1_500 }, (_, n) => linked(n));
    for (let first = 0; first < people.length; first += 50) {
      const batch = people.slice(first, first + 50);
      store.putLinked(batch, new Map(batch.flatMap((one) => [...sampleVectors(one)])));
    }
    const gone = people.filter((_, n) => (n * 7_919) % 10 < 8);
    for (const { id } of gone) store.remove(id);
    expect(store.isScrubDue).toBe(true);
    expect(await store.scrub()).toBe(true);
    expect(store.isScrubDue).toBe(false);
    const kept = people.filter((one) => !gone.includes(one)).map(({ text }) => text.trim());
    expect(marksIn(directory.dir)).toEqual(kept.sort());
    expect([...store.iterateExperts()].map(({ identity }) => identity.name).sort()).toEqual(
      kept.map((mark) => `${mark} family${mark}`).sort(),
    );
    store.close();
    const database = new Database(directory.file);
    expect(database.prepare('PRAGMA integrity_check').all([])).toMatchObject([{ integrity_check: 'ok' }]);
    database.close();
  } finally {
    directory.dispose();
  }
});

it('says when another process keeps what was removed in the log, and is done when that has ended', async () => {
  const directory = new StoreDirectory();
  try {
    const store = directory.open(50);
    const [gone, kept] = [linked(1), linked(2)];
    store.putAll([gone, kept], sampleVectors(gone, kept));
    const reader = new Database(directory.file);
    reader.exec('BEGIN');
    reader.prepare('SELECT count(*) FROM experts').all([]);
    store.remove(gone.id);
    expect(await store.scrub()).toBe(false);
    expect(store.isScrubDue).toBe(true);
    expect(marksIn(directory.dir)).toContain('mark-1-');
    reader.exec('COMMIT');
    reader.close();
    expect(await store.scrub()).toBe(true);
    expect(store.isScrubDue).toBe(false);
    expect(marksIn(directory.dir)).toEqual(['mark-2-']);
  } finally {
    directory.dispose();
  }
});

/** A person of little text who can be found by many keys. */
function linked(number: number): Expert {
  const mark = `mark-${number}-`;
  const identity = { name: `${mark} family${mark}`, emails: [`${mark}@example.org`], phones: [], links: [] };
  const sources = [{ file: `people/${mark}.txt`, format: 'text' as const }];
  return sampleExpert(number, number, { text: `${mark} `, identity, sources });
}

/** Puts and replaces people of all sizes, merges some, removes two thirds of them; the marks of what has to be left. */
function churn(store: ExpertStore, puts: readonly (readonly [number, number])[]): string[] {
  const marks = new Map<number, string>();
  for (const [index, [number, length]] of puts.entries()) {
    const expert = marked(number, index, length);
    store.put(expert, sampleVectors(expert));
    marks.set(number, `mark-${index}-`);
  }
  for (const number of [...marks.keys()].filter((key) => key % 3 === 1 && marks.has(key + 1)))
    store.merge(sampleId(number), sampleId(number + 1), { by: 'person' });
  for (const number of [...marks.keys()].filter((key) => key % 3 !== 0)) {
    store.remove(sampleId(number));
    marks.delete(number);
  }
  return [...marks.values()].sort();
}

/** A person all of whose texts are made of one mark. */
function marked(number: number, index: number, length: number): Expert {
  const mark = `mark-${index}- `;
  const text = mark.repeat(Math.ceil(length / mark.length));
  const span = { start: 0, end: 5 };
  const passages = [0.1, 0.3, 0.05].map((share, part) => ({
    field: 'rest' as const,
    text: `${part}${text.slice(0, length * share)}${mark}`,
    span,
  }));
  const identity = { name: mark, emails: [mark], phones: [], links: [] };
  const profile = { ...sampleExpert(number).profile, summary: { value: text, span } };
  return sampleExpert(number, index, { text, passages, identity, profile });
}

function marksIn(dir: string): string[] {
  const bytes = readdirSync(dir).map((name) => readFileSync(join(dir, name), 'latin1'));
  return [...new Set(bytes.join('\n').match(/mark-\d+-/g))].sort();
}
