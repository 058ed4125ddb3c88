import { Bitset } from './bitset.js';

/** From this many members on a facet is held as bits rather than as a list. */
const BITS_FROM = 64;

interface Facet {
  readonly key: string;
  members: Bitset | Set<number>;
}

/** The saved form: `members` holds for each expert the ordinal, the number of facets, and their places in `keys`. */
export interface SavedFacets {
  readonly keys: readonly string[];
  readonly members: Uint32Array;
}

/** Which experts have which facet: structured facts as string keys, for filters before any ranking. */
export class FacetIndex {
  readonly #facets = new Map<string, Facet>();
  readonly #held = new Map<number, readonly Facet[]>();

  /** The facets that `save` gave. */
  static of({ keys, members }: SavedFacets): FacetIndex {
    const index = new FacetIndex();
    for (let at = 0; at < members.length; at += 2 + (members[at + 1] ?? 0)) {
      const places = members.subarray(at + 2, at + 2 + (members[at + 1] ?? 0));
      index.set(
        members[at] ?? 0,
        Array.from(places, (place) => keys[place] ?? ''),
      );
    }
    return index;
  }

  /** Gives an expert these facets, and no others. */
  set(ordinal: number, keys: Iterable<string>): void {
    this.clear(ordinal);
    const held = [...new Set(keys)].map((key) => this.#join(key, ordinal));
    if (held.length > 0) this.#held.set(ordinal, held);
  }

  /** Takes every facet of an expert. */
  clear(ordinal: number): void {
    for (const facet of this.#held.get(ordinal) ?? []) this.#leave(facet, ordinal);
    this.#held.delete(ordinal);
  }

  /** The experts that have one of the facets, as a set of the caller's own. */
  having(...keys: readonly string[]): Bitset {
    const all = new Bitset();
    for (const key of keys) {
      const members = this.#facets.get(key)?.members ?? [];
      if (members instanceof Bitset) all.addAll(members);
      else for (const ordinal of members) all.add(ordinal);
    }
    return all;
  }

  /** The keys of facets that somebody has and that begin so, in no particular order. */
  keysUnder(prefix: string): string[] {
    return [...this.#facets.keys()].filter((key) => key.startsWith(prefix));
  }

  save(): SavedFacets {
    const keys = [...this.#facets.keys()];
    const places = new Map(keys.map((key, place) => [key, place]));
    const members: number[] = [];
    for (const [ordinal, held] of this.#held) {
      members.push(ordinal, held.length);
      for (const { key } of held) members.push(places.get(key) ?? 0);
    }
    return { keys, members: Uint32Array.from(members) };
  }

  #join(key: string, ordinal: number): Facet {
    const facet = this.#facets.get(key) ?? { key, members: new Set() };
    facet.members.add(ordinal);
    if (facet.members instanceof Set && facet.members.size >= BITS_FROM)
      facet.members = Bitset.of(facet.members);
    this.#facets.set(key, facet);
    return facet;
  }

  #leave(facet: Facet, ordinal: number): void {
    facet.members.delete(ordinal);
    const left = facet.members instanceof Set ? facet.members.size : facet.members.count();
    if (left === 0) this.#facets.delete(facet.key);
  }
}
