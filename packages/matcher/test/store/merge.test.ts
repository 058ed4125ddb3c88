import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Expert } from '#domain/expert.js';
import type { ExpertStore } from '#store/expert-store.js';
import { sampleExpert, sampleId, sampleVector, sampleVectors } from './sample-expert.js';
import { StoreDirectory } from './store-directory.js';

const REASON = { by: 'person' } as const;
const PEOPLE = [1, 2, 3, 4, 5];

describe('merging experts in a store', () => {
  let directory: StoreDirectory;
  let store: ExpertStore;
  beforeEach(() => {
    directory = new StoreDirectory();
    store = directory.open();
  });
  afterEach(() => directory.dispose());

  const put = (...experts: Expert[]) => store.putAll(experts, sampleVectors(...experts));
  const merge = (kept: number, joined: number) => store.merge(sampleId(kept), sampleId(joined), REASON);
  const unmerge = (number: number) => store.unmerge(sampleId(number));

  it('makes one expert of two, found by either id, hash and place', () => {
    put(sampleExpert(1), sampleExpert(2));
    const seen = store.sequence();
    expect(merge(1, 2)).toBe(true);
    expect(merge(2, 1)).toBe(false);
    const expert = store.get(sampleId(1));
    expect(expert?.sources.map(({ file }) => file)).toEqual(['cv-1.pdf', 'cv-2.pdf']);
    expect(store.get(sampleId(2))).toEqual(expert);
    expect(store.ids()).toEqual([sampleId(1)]);
    for (const number of [1, 2]) {
      const { contentHash, sources } = sampleExpert(number);
      expect(store.findByContentHash(contentHash)).toBe(sampleId(number));
      expect(sources.map((source) => store.findBySource(source)?.expertId)).toEqual([sampleId(number)]);
    }
    expect(store.changesSince(seen).map(({ expertId, kind }) => [expertId, kind])).toEqual([
      [sampleId(2), 'remove'],
      [sampleId(1), 'put'],
    ]);
    expect(store.merges(sampleId(2))).toEqual([
      { keptId: sampleId(1), joinedId: sampleId(2), reason: REASON },
    ]);
  });

  it('points every span to the words of the record that has them', () => {
    put(sampleExpert(1), sampleExpert(2));
    merge(1, 2);
    const { text = '', records = [], profile, passages } = store.get(sampleId(1)) ?? {};
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    expect(records.map(({ id }) => id)).toEqual([2, 1].map(sampleId));
    expect(records.map(({ span }) => words(span))).toEqual([2, 1].map((number) => sampleExpert(number).text));
    expect(records.map(({ sources }) => sources)).toEqual([2, 1].map((one) => sampleExpert(one).sources));
    expect(words(profile?.headline?.span ?? { start: 0, end: 0 })).toBe('Wound-care physician 2, reading 1');
    expect(profile?.experience.map(({ span }) => words(span))).toEqual(['Wound-care physician 2, reading 1']);
    expect(passages?.map(({ span }) => words(span))).toContain('nd-car');
  });

  it('replaces one record of several and composes the expert again', () => {
    put(sampleExpert(1), sampleExpert(2), sampleExpert(3));
    merge(1, 2);
    put(sampleExpert(2, 7));
    expect(store.ids()).toEqual([1, 3].map(sampleId).sort());
    expect(store.get(sampleId(1))?.profile.headline?.value).toBe('Wound-care physician 2, reading 7');
    expect(store.findByContentHash(sampleExpert(2, 7).contentHash)).toBe(sampleId(2));
    unmerge(1);
    expect([1, 2].map((one) => store.get(sampleId(one)))).toEqual([sampleExpert(1), sampleExpert(2, 7)]);
  });

  it('notes a further place of one record and keeps it there', () => {
    put(sampleExpert(1), sampleExpert(2));
    merge(1, 2);
    const source = { file: 'copy.pdf', format: 'pdf' } as const;
    store.addSource(sampleId(2), source);
    expect(store.findBySource(source)?.contentHash).toBe(sampleExpert(2).contentHash);
    unmerge(2);
    expect(store.get(sampleId(2))?.sources).toEqual([source, ...sampleExpert(2).sources]);
    expect(store.get(sampleId(1))).toEqual(sampleExpert(1));
  });

  it('removes all records of a merged expert, by any of its ids', () => {
    put(sampleExpert(1), sampleExpert(2), sampleExpert(3));
    merge(1, 2);
    expect(store.remove(sampleId(2))).toBe(true);
    expect([1, 2].map((one) => store.get(sampleId(one)))).toEqual([undefined, undefined]);
    expect(store.stats()).toEqual({ experts: 1, passages: 2, vectors: 2 });
    expect(store.remove(sampleId(1))).toBe(false);
  });

  it('takes one expert out of three, though others came later', () => {
    put(sampleExpert(1), sampleExpert(2), sampleExpert(3));
    merge(1, 2);
    merge(3, 1);
    expect(unmerge(2)).toEqual({ keptId: sampleId(3), joinedId: sampleId(2), reason: REASON });
    expect(store.get(sampleId(2))).toEqual(sampleExpert(2));
    expect(store.get(sampleId(1))?.records?.map(({ id }) => id)).toEqual([3, 1].map(sampleId));
    merge(3, 2);
    unmerge(1);
    expect(store.get(sampleId(1))).toEqual(sampleExpert(1));
    expect(store.get(sampleId(3))?.records?.map(({ id }) => id)).toEqual([3, 2].map(sampleId));
  });

  it('says who is not there, and that there is nothing to undo', () => {
    put(sampleExpert(1));
    const gone = expect.objectContaining({ code: 'expert_not_found', data: { expertId: sampleId(9) } });
    expect(() => merge(1, 9)).toThrow(gone);
    expect(() => unmerge(9)).toThrow(gone);
    expect(unmerge(1)).toBeUndefined();
    expect(store.get(sampleId(1))).toEqual(sampleExpert(1));
  });

  it('is again what it was when any merges are undone, the newest first', () => {
    const pair = fc.tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...PEOPLE));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1, maxLength: 6 }), (pairs) => {
        const tried = new StoreDirectory();
        try {
          store = tried.open();
          put(...PEOPLE.map((number) => sampleExpert(number, 1 + (number % 2))));
          const states = [contentOf(store)];
          for (const [kept, joined] of pairs) if (merge(kept, joined)) states.push(contentOf(store));
          while (states.length > 1) {
            expect(contentOf(store)).toEqual(states.pop());
            const newest = PEOPLE.map((one) => store.merges(sampleId(one)).length);
            expect(Math.max(...newest)).toBeGreaterThan(0);
            undoNewest(store, states.at(-1) ?? []);
          }
          expect(contentOf(store)).toEqual(states.pop());
        } finally {
          tried.dispose();
        }
      }),
      { numRuns: 40, seed: 20_260_727 },
    );
  });
});

/** Everything of a store that merging changes. */
function contentOf(store: ExpertStore): unknown[] {
  const experts = [...store.iterateExperts()];
  for (const { id, passages } of experts)
    expect(store.vectors(id)).toEqual(passages.map(({ text }) => sampleVector(text)));
  return [...experts, { vectors: store.stats().vectors }];
}

/** Undoes the merge that took from `before` the expert who is no more. */
function undoNewest(store: ExpertStore, before: readonly unknown[]): void {
  const ids = new Set(store.ids());
  const gone = before.find(
    (one): one is Expert =>
      typeof one === 'object' && one !== null && 'id' in one && !ids.has(String(one.id)),
  );
  store.unmerge(gone?.id ?? '');
}
