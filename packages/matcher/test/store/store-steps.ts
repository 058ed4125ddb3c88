import fc from 'fast-check';
import { expect } from 'vitest';
import type { Source } from '#domain/expert.js';
import type { ExpertStore } from '#store/expert-store.js';
import { sampleExpert, sampleId, sampleVector, sampleVectors } from './sample-expert.js';
import { StoreModel, stateOf } from './store-model.js';

/** One call that changes a store. */
export type Step =
  | { readonly kind: 'put'; readonly number: number; readonly version: number; readonly source: Source }
  | { readonly kind: 'remove'; readonly number: number }
  | { readonly kind: 'addSource'; readonly number: number; readonly source: Source };

const PLACES: readonly Source[] = [
  { file: 'a.csv', row: 1, format: 'csv' },
  { file: 'a.csv', row: 2, format: 'csv', externalId: '1' },
  { file: 'a.csv', row: 3, format: 'csv', externalId: '1' },
  { file: 'b.pdf', format: 'pdf' },
];

/** Calls that put, replace, remove and find again a handful of people. */
export function storeSteps(): fc.Arbitrary<Step[]> {
  const number = fc.integer({ min: 1, max: 4 });
  const source = fc.constantFrom(...PLACES);
  const version = fc.integer({ min: 1, max: 3 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('put' as const), number, version, source }) },
    fc.record({ kind: fc.constant('remove' as const), number }),
    fc.record({ kind: fc.constant('addSource' as const), number, source }),
  );
  return fc.array(step, { maxLength: 25 });
}

/** Takes the steps in a store and in the model, and compares the two after each. */
export function takeSteps(store: ExpertStore, steps: readonly Step[]): void {
  const model = new StoreModel();
  let sequence = 0;
  for (const taken of steps) {
    take(store, model, taken);
    expect(stateOf(store, PLACES)).toEqual(model.state(PLACES));
    expect(store.sequence()).toBeGreaterThanOrEqual(sequence);
    sequence = store.sequence();
  }
  for (const { id, passages } of model.experts.values())
    expect(store.vectors(id)).toEqual(passages.map(({ text }) => sampleVector(text)));
}

function take(store: ExpertStore, model: StoreModel, taken: Step): void {
  const id = sampleId(taken.number);
  if (taken.kind === 'remove') expect(store.remove(id)).toBe(model.remove(id));
  if (taken.kind === 'addSource' && model.addSource(id, taken.source)) store.addSource(id, taken.source);
  if (taken.kind === 'put') {
    const expert = sampleExpert(taken.number, taken.version, { sources: [taken.source] });
    const vectors = sampleVectors(expert);
    const missing = store.missingVectors([...vectors.keys()]);
    store.put(expert, new Map([...vectors].filter(([text]) => missing.includes(text))));
    model.put(expert);
  }
}
