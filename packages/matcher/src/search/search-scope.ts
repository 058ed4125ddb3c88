import type { Bitset } from './bitset.js';
import type { PassageSlots } from './passage-slots.js';

/** The experts that a search is about: all of an index, or the allowed ones of it. */
export interface SearchScope {
  /** Ordinals in ascending order. */
  readonly ordinals: readonly number[];
  /** Passages of these experts. */
  readonly passages: number;
  /** Absent when all experts are in scope. */
  readonly allowed?: Bitset;
}

/** The scope of a search. */
export function searchScope(all: Bitset, slots: PassageSlots, allowed?: Bitset): SearchScope {
  const members = allowed === undefined ? all : all.and(allowed);
  const ordinals = [...members];
  const passages = ordinals.reduce((sum, ordinal) => sum + slots.count(ordinal), 0);
  return { ordinals, passages, ...(allowed === undefined ? {} : { allowed: members }) };
}
