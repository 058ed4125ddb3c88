import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ExpertStore } from '#store/expert-store.js';
import { sampleVectors } from '../store/sample-expert.js';
import { StoreDirectory } from '../store/store-directory.js';
import { labelledPeople } from './labelled-people.js';
import { readText } from './read-labelled.js';

const RECORDS = labelledPeople().map(({ person, text }, k) => ({
  person,
  expert: readText(`${k}.txt`, text),
}));

describe('linking 200 labelled records', () => {
  let directory: StoreDirectory;
  let store: ExpertStore;
  beforeEach(() => {
    directory = new StoreDirectory();
    store = directory.open();
  });
  afterEach(() => directory.dispose());

  /** Puts the records in batches and gives each expert's people. */
  const link = (records: typeof RECORDS, batch = 7): string[][] => {
    for (let k = 0; k < records.length; k += batch) {
      const experts = records.slice(k, k + batch).map(({ expert }) => expert);
      store.putLinked(experts, sampleVectors(...experts));
    }
    const people = new Map<string, string[]>();
    for (const { person, expert } of RECORDS) {
      const id = store.get(expert.id)?.id ?? '';
      people.set(id, [...(people.get(id) ?? []), person]);
    }
    return [...people.values()].sort();
  };
  const areTwo = (people: readonly string[]) => new Set(people).size > 1;

  it('merges nine in ten of the pairs that are one person, and nobody else', () => {
    const experts = link(RECORDS);
    expect(RECORDS).toHaveLength(200);
    expect(experts.filter(areTwo)).toEqual([]);
    expect(experts.filter((people) => people.length === 2).length).toBeGreaterThanOrEqual(54);
  });

  it('lists the other pairs and few else for a person to look at, with the evidence', () => {
    link(RECORDS);
    const personOf = new Map(RECORDS.map(({ person, expert }) => [store.get(expert.id)?.id, person]));
    const listed = store.duplicates();
    const truly = listed.filter(({ expertIds: [a, b] }) => personOf.get(a) === personOf.get(b));
    expect(truly).toHaveLength(6);
    expect(listed.length).toBeLessThanOrEqual(30);
    for (const { weight, evidence } of listed) {
      const sum = evidence.reduce((bits, one) => bits + one.weight, 0);
      expect(sum).toBeCloseTo(weight, 5);
    }
  });

  it('comes to the same experts in any order and any batches', () => {
    const expected = link(RECORDS);
    for (const [step, batch] of [
      [77, 1],
      [129, 200],
    ] as const) {
      directory.dispose();
      directory = new StoreDirectory();
      store = directory.open();
      const shuffled = RECORDS.map((_, k) => RECORDS[(k * step) % RECORDS.length]).flatMap(
        (one) => one ?? [],
      );
      expect(new Set(shuffled).size).toBe(RECORDS.length);
      expect(link(shuffled, batch)).toEqual(expected);
    }
  });

  it('changes nothing when the same records are put again', () => {
    const expected = link(RECORDS);
    const duplicates = store.duplicates();
    expect(link(RECORDS.toReversed())).toEqual(expected);
    expect(
      store
        .duplicates()
        .map(({ expertIds }) => expertIds)
        .sort(),
    ).toEqual(duplicates.map(({ expertIds }) => expertIds).sort());
  });

  it('keeps apart what a person has told apart, and has merged what a person has merged', () => {
    link(RECORDS);
    const before = store.ids().length;
    const [pair] = store.duplicates();
    const [a = '', b = ''] = pair?.expertIds ?? [];
    store.tellApart(a, b);
    expect(store.duplicates().some(({ expertIds }) => expertIds.join() === `${a},${b}`)).toBe(false);
    const twice = RECORDS.filter(({ person }) => person === 'p3').map(({ expert }) => expert);
    const undone = store.unmerge(twice[0]?.id ?? '');
    expect(undone?.reason.evidence?.map(({ field }) => field)).toContain('employer');
    store.putLinked(twice, sampleVectors(...twice));
    expect(store.ids()).toHaveLength(before + 1);
    store.merge(twice[0]?.id ?? '', twice[1]?.id ?? '', { by: 'person' });
    store.putLinked(twice, sampleVectors(...twice));
    expect(store.ids()).toHaveLength(before);
  });
});
