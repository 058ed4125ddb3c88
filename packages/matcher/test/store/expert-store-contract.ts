import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Source } from '#domain/expert.js';
import type { ExpertStore } from '#store/expert-store.js';
import { SPACE, sampleExpert, sampleId, sampleVector, sampleVectors } from './sample-expert.js';
import { storeSteps, takeSteps } from './store-steps.js';

/** One place for a store of `SPACE`, empty at first. */
export interface StoreFixture {
  /** One more handle on the same store. */
  open(): ExpertStore;
  /** Closes all handles and takes the place away. */
  dispose(): void;
}

/** What every `ExpertStore` must do. */
export function expertStoreContract(name: string, createFixture: () => StoreFixture): void {
  describe(`${name} as an ExpertStore`, () => {
    let fixture: StoreFixture;
    let store: ExpertStore;
    beforeEach(() => {
      fixture = createFixture();
      store = fixture.open();
    });
    afterEach(() => fixture.dispose());

    const putSample = (...numbers: number[]) => {
      for (const number of numbers) store.put(sampleExpert(number), sampleVectors(sampleExpert(number)));
    };

    it('is empty at first', () => {
      expect(store.space).toEqual(SPACE);
      expect(store.mask).toEqual([]);
      expect(store.sequence()).toBe(0);
      expect(store.ids()).toEqual([]);
      expect(store.list()).toEqual([]);
      expect(store.changesSince(0)).toEqual([]);
      expect([...store.passages()]).toEqual([]);
      expect([...store.iterateExperts()]).toEqual([]);
      expect(store.stats()).toEqual({ experts: 0, passages: 0, vectors: 0 });
    });

    it('gives an expert back as it was put, to every handle', () => {
      putSample(1);
      expect(store.get(sampleId(1))).toEqual(sampleExpert(1));
      expect(fixture.open().get(sampleId(1))).toEqual(sampleExpert(1));
      expect(store.get(sampleId(2))).toBeUndefined();
    });

    it('keeps every character of a text', () => {
      const text = 'a\u0000b \u{1f600} \ud800 "quoted" \\ \u2028 é';
      const odd = sampleExpert(1, 1, {
        text,
        identity: { name: text, emails: [], phones: [], links: [] },
        passages: [{ field: 'skills', text, span: { start: 0, end: text.length } }],
        sources: [{ file: text, format: 'csv', externalId: text }],
      });
      store.put(odd, sampleVectors(odd));
      expect(store.get(odd.id)).toEqual(odd);
      expect([...store.passages()].map((passage) => passage.text)).toEqual([text]);
      expect(store.findBySource({ file: text, format: 'csv', externalId: text })?.expertId).toBe(odd.id);
      expect(store.missingVectors([text, `${text}.`, text.slice(0, 1)])).toEqual([`${text}.`, 'a']);
    });

    it('keeps vectors bit for bit, in the order of the passages, whatever memory they came from', () => {
      const expert = sampleExpert(1);
      const memory = new Float32Array(3 * SPACE.dimensions).fill(Number.NaN);
      const vectors = expert.passages.map(({ text }, index) => {
        memory.set(sampleVector(text), index * SPACE.dimensions + 1);
        const start = index * SPACE.dimensions + 1;
        return [text, memory.subarray(start, start + SPACE.dimensions)] as const;
      });
      store.put(expert, new Map(vectors));
      expect(store.vectors(expert.id)).toEqual(expert.passages.map(({ text }) => sampleVector(text)));
      expect(store.vectors(sampleId(2))).toEqual([]);
    });

    it('needs a vector only for texts that have none', () => {
      putSample(1);
      const { passages } = sampleExpert(2);
      const [own = '', shared = ''] = passages.map(({ text }) => text);
      expect(store.missingVectors([own, shared, own])).toEqual([own]);
      store.put(sampleExpert(2), new Map([[own, sampleVector(own)]]));
      expect(store.vectors(sampleId(2))).toEqual([own, shared].map(sampleVector));
      expect(store.stats()).toEqual({ experts: 2, passages: 4, vectors: 3 });
    });

    it('stores nothing of an expert one of whose vectors is missing or of other dimensions', () => {
      putSample(1);
      const before = store.sequence();
      expect(() => store.put(sampleExpert(1, 2), new Map())).toThrow(
        expect.objectContaining({ code: 'store_busy' }),
      );
      const short = new Map(
        [...sampleVectors(sampleExpert(1, 2)).keys()].map((text) => [text, new Float32Array(3)]),
      );
      expect(() => store.put(sampleExpert(1, 2), short)).toThrow(RangeError);
      expect(store.get(sampleId(1))).toEqual(sampleExpert(1));
      expect(store.sequence()).toBe(before);
    });

    it('replaces an expert of the same id and joins the sources', () => {
      putSample(1);
      const later = sampleExpert(1, 2, { sources: [{ file: 'b.csv', row: 7, format: 'csv' }] });
      store.put(later, sampleVectors(later));
      const sources = [...later.sources, ...sampleExpert(1).sources];
      expect(store.get(sampleId(1))).toEqual({ ...later, sources });
      expect(store.stats()).toEqual({ experts: 1, passages: 2, vectors: 2 });
      expect(store.missingVectors([...sampleVectors(sampleExpert(1)).keys()])).toHaveLength(2);
    });

    it('puts several at once or none of them', () => {
      const several = [1, 2, 3].map((number) => sampleExpert(number));
      store.putAll(several, sampleVectors(...several));
      store.putAll([], new Map());
      expect(store.stats().experts).toBe(3);
      expect(() =>
        store.putAll([sampleExpert(4), sampleExpert(5)], sampleVectors(sampleExpert(4))),
      ).toThrow();
      expect(store.ids()).toEqual(several.map(({ id }) => id).sort());
    });

    it('logs the newest change of each expert, in order, under numbers that only grow', () => {
      putSample(1, 2, 3);
      const seen = store.sequence();
      expect(store.changesSince(0).map(({ expertId }) => expertId)).toEqual([1, 2, 3].map(sampleId));
      putSample(2);
      store.remove(sampleId(1));
      const changes = store.changesSince(seen);
      expect(changes.map(({ expertId, kind }) => [expertId, kind])).toEqual([
        [sampleId(2), 'put'],
        [sampleId(1), 'remove'],
      ]);
      expect(changes.every(({ sequence }) => sequence > seen)).toBe(true);
      expect(changes.at(-1)?.sequence).toBe(store.sequence());
      expect(store.changesSince(store.sequence())).toEqual([]);
    });

    it('does not take a further source for a change', () => {
      putSample(1);
      const before = store.sequence();
      store.addSource(sampleId(1), { file: 'a.csv', row: 2, format: 'csv' });
      expect(store.sequence()).toBe(before);
      expect(store.get(sampleId(1))?.sources.map(({ file }) => file)).toEqual(['a.csv', 'cv-1.pdf']);
      expect(store.findBySource({ file: 'a.csv', row: 2, format: 'csv' })).toEqual({
        expertId: sampleId(1),
        contentHash: sampleExpert(1).contentHash,
      });
    });

    it('refuses a source for somebody it does not know', () => {
      const add = () => store.addSource(sampleId(9), { file: 'a.csv', format: 'csv' });
      expect(add).toThrow(
        expect.objectContaining({ code: 'expert_not_found', data: { expertId: sampleId(9) } }),
      );
    });

    it('finds by external id in a file, else by row, else by file', () => {
      const sources: Source[] = [
        { file: 'a.csv', row: 1, format: 'csv', externalId: 'x' },
        { file: 'a.csv', row: 2, format: 'csv' },
        { file: 'a.csv', format: 'csv' },
      ];
      for (const [index, source] of sources.entries()) {
        const expert = sampleExpert(index, 1, { sources: [source] });
        store.put(expert, sampleVectors(expert));
      }
      const found = (source: Source) => store.findBySource(source)?.expertId;
      expect(sources.map(found)).toEqual([0, 1, 2].map(sampleId));
      expect(found({ file: 'a.csv', row: 5, format: 'csv', externalId: 'x' })).toBe(sampleId(0));
      expect(found({ file: 'b.csv', row: 1, format: 'csv', externalId: 'x' })).toBeUndefined();
      expect(found({ file: 'a.csv', row: 1, format: 'csv' })).toBeUndefined();
    });

    it('finds the expert last read from a place, with the hash read there', () => {
      const source: Source = { file: 'a.csv', row: 1, format: 'csv' };
      for (const number of [1, 2]) {
        const expert = sampleExpert(number, 1, { sources: [source] });
        store.put(expert, sampleVectors(expert));
      }
      expect(store.findBySource(source)?.expertId).toBe(sampleId(2));
      const elsewhere = sampleExpert(2, 2);
      store.put(elsewhere, sampleVectors(elsewhere));
      expect(store.findBySource(source)?.contentHash).toBe(sampleExpert(2).contentHash);
    });

    it('finds by the hash of any record that an expert was read from', () => {
      putSample(1);
      const later = sampleExpert(1, 2, { sources: [{ file: 'later.pdf', format: 'pdf' }] });
      store.put(later, sampleVectors(later));
      expect(store.findByContentHash(later.contentHash)).toBe(sampleId(1));
      expect(store.findByContentHash(sampleExpert(1).contentHash)).toBe(sampleId(1));
      expect(store.findByContentHash(sampleExpert(2).contentHash)).toBeUndefined();
    });

    it('removes an expert with everything that is nobody else’s', () => {
      putSample(1, 2);
      expect(store.remove(sampleId(1))).toBe(true);
      expect(store.remove(sampleId(1))).toBe(false);
      expect(store.get(sampleId(1))).toBeUndefined();
      expect(store.ids()).toEqual([sampleId(2)]);
      expect(store.vectors(sampleId(1))).toEqual([]);
      expect(store.findByContentHash(sampleExpert(1).contentHash)).toBeUndefined();
      expect(store.findBySource({ file: 'cv-1.pdf', format: 'pdf' })).toBeUndefined();
      expect(store.stats()).toEqual({ experts: 1, passages: 2, vectors: 2 });
      expect(store.vectors(sampleId(2))).toHaveLength(2);
    });

    it('lists in order of id, from where and as many as asked', () => {
      putSample(1, 2, 3, 4);
      const ids = [1, 2, 3, 4].map(sampleId).sort();
      expect(store.ids()).toEqual(ids);
      expect(store.list().map(({ id }) => id)).toEqual(ids);
      expect(store.list({ limit: 2 }).map(({ id }) => id)).toEqual(ids.slice(0, 2));
      expect(store.list({ afterId: ids[1] ?? '', limit: 1 }).map(({ id }) => id)).toEqual(ids.slice(2, 3));
      expect(store.list({ limit: 0 })).toEqual([]);
    });

    it('lists headline and sources, and no headline where there is none', () => {
      const { headline: _, ...profile } = sampleExpert(1).profile;
      store.put(sampleExpert(1, 1, { profile, passages: [] }), new Map());
      expect(store.list()).toEqual([{ id: sampleId(1), sources: [{ file: 'cv-1.pdf', format: 'pdf' }] }]);
      putSample(1);
      expect(store.list()[0]?.headline).toBe(sampleExpert(1).profile.headline?.value);
    });

    it('streams all experts and passages in order, past any page, those without passages between', () => {
      const experts = Array.from({ length: 600 }, (_, number) =>
        sampleExpert(number, 1, number % 3 === 0 ? { passages: [] } : {}),
      );
      store.putAll(experts, sampleVectors(...experts));
      experts.sort((a, b) => (a.id < b.id ? -1 : 1));
      expect([...store.iterateExperts()]).toEqual(experts);
      const expected = experts.flatMap(({ id, passages }) =>
        passages.map(({ field, text }) => ({ expertId: id, field, text, vector: sampleVector(text) })),
      );
      expect([...store.passages()]).toEqual(expected);
      expect([...store.passages(sampleId(1))]).toEqual(
        expected.filter(({ expertId }) => expertId === sampleId(1)),
      );
    });

    it('can be written to while a stream is read or was left half-way', () => {
      const experts = Array.from({ length: 300 }, (_, number) => sampleExpert(number));
      store.putAll(experts, sampleVectors(...experts));
      const ids = store.ids();
      for (const { expertId } of store.passages())
        if (ids.indexOf(expertId) % 20 === 0) store.remove(expertId);
      expect(store.stats().experts).toBe(285);
      for (const expert of store.iterateExperts()) if (expert.id !== '') break;
      putSample(301);
      expect(fixture.open().ids()).toHaveLength(286);
    });

    it('shows one handle what another has written', () => {
      const other = fixture.open();
      expect(other.stats().experts).toBe(0);
      putSample(1);
      expect(other.get(sampleId(1))).toEqual(sampleExpert(1));
      other.remove(sampleId(1));
      expect(store.get(sampleId(1))).toBeUndefined();
    });

    it('does what the model does, in any order of calls', () => {
      fc.assert(
        fc.property(storeSteps(), (steps) => {
          const tried = createFixture();
          try {
            takeSteps(tried.open(), steps);
          } finally {
            tried.dispose();
          }
        }),
        { numRuns: 60, seed: 20_260_727 },
      );
    });
  });
}
