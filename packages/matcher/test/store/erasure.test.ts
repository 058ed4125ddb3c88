import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Expert } from '#domain/expert.js';
import { sampleExpert, sampleId, sampleVectors } from './sample-expert.js';
import { StoreDirectory } from './store-directory.js';

it('leaves no byte of a removed, merged or replaced person in any file, whatever else came and went', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 1, max: 9_000 })), {
        minLength: 60,
        maxLength: 90,
      }),
      (puts) => {
        const directory = new StoreDirectory();
        try {
          const kept = churn(directory, puts);
          expect(marksIn(directory.dir)).toEqual(kept);
        } finally {
          directory.dispose();
        }
      },
    ),
    { numRuns: 8, seed: 20_260_727 },
  );
});

/** Puts and replaces people of all sizes, merges some, removes two thirds of them; the marks of what has to be left. */
function churn(directory: StoreDirectory, puts: readonly (readonly [number, number])[]): string[] {
  const store = directory.open();
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
  store.close();
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
