import { Bitset } from '../search/bitset.js';
import type { SearchIndex } from '../search/search-index.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { LANGUAGES } from '../taxonomy/languages.js';
import { PLACES } from '../taxonomy/places.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { type FilterGroup, type PoolFilter, statedBy } from './pool-filter.js';

/** How many experts state something of the taxonomy. */
export interface CodeCount {
  readonly code: string;
  /** As it is called. */
  readonly name: string;
  readonly experts: number;
}

/** How many experts offer so much or more. */
export interface ThresholdCount {
  readonly from: number;
  readonly experts: number;
}

/**
 * How many experts there are, by what they can be filtered by. Each is counted among those whom the filter leaves when
 * its own group is left out, so that the counts say what another choice would give. Most experts first, then by code.
 */
export interface PoolCounts {
  /** Whom the whole filter leaves. */
  readonly experts: number;
  /** Fields of work that are practised, each with those of its parts. */
  readonly specialties: readonly CodeCount[];
  readonly credentials: readonly CodeCount[];
  /** Where the credential of the filter is in force; without one, where any is. */
  readonly jurisdictions: readonly CodeCount[];
  readonly locations: readonly CodeCount[];
  readonly languages: readonly CodeCount[];
  /** Years of work. */
  readonly years: readonly ThresholdCount[];
  readonly hoursPerWeek: readonly ThresholdCount[];
  /** Who works from anywhere. */
  readonly remote: number;
}

const YEARS = [1, 3, 5, 10, 15, 20, 30];
const HOURS = [5, 10, 20, 30, 40];

/**
 * Counts experts by the facets of the index; see `statedBy` for what facets tell.
 * @param pool who is counted, by ordinal
 * @param year the year of today
 */
export function poolCounts(index: SearchIndex, filter: PoolFilter, pool: Bitset, year: number): PoolCounts {
  return new PoolCounter(index, filter, pool, year).counts();
}

/** Who has what, by code. */
type MembersByCode = Iterable<readonly [code: string, experts: Bitset]>;

class PoolCounter {
  readonly #stated: ReadonlyMap<FilterGroup, Bitset>;

  constructor(
    readonly index: SearchIndex,
    readonly filter: PoolFilter,
    readonly pool: Bitset,
    readonly year: number,
  ) {
    this.#stated = statedBy(filter, index.facets, year);
  }

  counts(): PoolCounts {
    const { credential } = this.filter;
    return {
      experts: this.#but().count(),
      specialties: named(practisedBy(this.index), this.#but('specialty'), SPECIALTIES),
      credentials: named(this.#under('credential:'), this.#but('credential', 'jurisdiction'), CREDENTIALS),
      jurisdictions: named(jurisdictionsOf(this.index, credential), this.#but('jurisdiction'), PLACES),
      locations: named(this.#under('place:'), this.#but('location'), PLACES),
      languages: named(this.#under('language:'), this.#but('language'), LANGUAGES),
      years: this.#from('years', YEARS, (minYears) => ({ minYears })),
      hoursPerWeek: this.#from('hours', HOURS, (hoursPerWeek) => ({ hoursPerWeek })),
      remote: this.index.facets.having('remote').countIn(this.#but('remote')),
    };
  }

  /** Whom the filter leaves without some of its groups. */
  #but(...groups: readonly FilterGroup[]): Bitset {
    const kept = [...this.#stated].filter(([group]) => !groups.includes(group));
    return kept.reduce((left, [, stated]) => left.and(stated), this.pool);
  }

  /** Who has each code that stands bare behind a prefix. */
  *#under(prefix: string): MembersByCode {
    const { facets } = this.index;
    for (const key of facets.keysUnder(prefix))
      if (!key.includes('@')) yield [key.slice(prefix.length), facets.having(key)];
  }

  #from(
    group: FilterGroup,
    steps: readonly number[],
    asking: (from: number) => PoolFilter,
  ): ThresholdCount[] {
    const among = this.#but(group);
    return steps.map((from) => {
      const stated = statedBy(asking(from), this.index.facets, this.year).get(group) ?? new Bitset();
      return { from, experts: stated.countIn(among) };
    });
  }
}

/** Who practises each field or a part of it. */
function practisedBy({ facets }: SearchIndex): MembersByCode {
  const prefix = 'practises:';
  const experts = new Map<string, Bitset>();
  for (const key of facets.keysUnder(prefix)) {
    const code = key.slice(prefix.length);
    for (const one of [code, ...SPECIALTIES.ancestors(code)]) join(experts, one, facets.having(key));
  }
  return experts;
}

/** Who has a credential for each place: the one of a code, or any. */
function jurisdictionsOf({ facets }: SearchIndex, credential?: string): MembersByCode {
  const prefix = credential === undefined ? 'credential:' : `credential:${credential}@`;
  const experts = new Map<string, Bitset>();
  for (const key of facets.keysUnder(prefix)) {
    const place = /@(.+)/.exec(key)?.[1];
    if (place !== undefined && place !== '?') join(experts, place, facets.having(key));
  }
  return experts;
}

function join(experts: Map<string, Bitset>, code: string, more: Bitset): void {
  const known = experts.get(code);
  if (known === undefined) experts.set(code, more);
  else known.addAll(more);
}

/** Where codes have names. */
interface Names {
  get(code: string): { readonly name: string } | undefined;
}

function named(members: MembersByCode, among: Bitset, names: Names): CodeCount[] {
  const counts = Array.from(members, ([code, experts]): CodeCount => {
    const name = names.get(code)?.name ?? code;
    return { code, name, experts: experts.countIn(among) };
  });
  return counts.filter(({ experts }) => experts > 0).sort(mostFirst);
}

function mostFirst(a: CodeCount, b: CodeCount): number {
  return b.experts - a.experts || (a.code < b.code ? -1 : 1);
}
