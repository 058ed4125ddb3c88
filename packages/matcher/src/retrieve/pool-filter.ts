import type { Bitset } from '../search/bitset.js';
import type { FacetIndex } from '../search/facet-index.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { RATE_STEP } from './facet-keys.js';

/** What experts can be filtered by; all that is given has to hold. */
export interface PoolFilter {
  /** Code of a field of work, its parts included. */
  readonly specialty?: string;
  /** Code of a credential. */
  readonly credential?: string;
  /** ISO 3166 code of where the credential is in force; goes with `credential`. */
  readonly jurisdiction?: string;
  /** ISO 3166 code of a country or region. */
  readonly location?: string;
  /** ISO 639-1. */
  readonly language?: string;
  /** Years of work. */
  readonly minYears?: number;
  /** For an hour, in `currency`. */
  readonly maxRate?: number;
  /** ISO 4217; goes with `maxRate`. */
  readonly currency?: string;
  readonly hoursPerWeek?: number;
  /** Whether the work is done from anywhere; false: nowhere but on site. */
  readonly remote?: boolean;
}

/** What a filter can ask for, each apart from the others. */
export type FilterGroup =
  | 'specialty'
  | 'credential'
  | 'jurisdiction'
  | 'location'
  | 'language'
  | 'years'
  | 'rate'
  | 'hours'
  | 'remote';

/** Years of work, and hours a week, that nobody exceeds. */
const MOST_YEARS = 90;
const MOST_HOURS = 168;

/**
 * Who states what a filter asks for, by ordinal, for each group that it asks for. Facets tell it: years are counted from
 * the first position or as stated, and whether a credential has run out is not looked at.
 * @param year the year of today
 */
export function statedBy(
  filter: PoolFilter,
  facets: FacetIndex,
  year: number,
): ReadonlyMap<FilterGroup, Bitset> {
  const keys = [...workKeys(filter, facets, year), ...placeKeys(filter), ...termKeys(filter)];
  return new Map(keys.map(([group, some]) => [group, facets.having(...some)]));
}

/** A group, and the facets of which one is enough. */
type GroupKeys = readonly [group: FilterGroup, keys: readonly string[]];

function workKeys(
  { specialty, credential, jurisdiction, minYears }: PoolFilter,
  facets: FacetIndex,
  year: number,
): GroupKeys[] {
  return [
    ...given('specialty', specialty, (code) => practiseKeys(code, facets)),
    ...given('credential', credential, (code) => [`credential:${code}`]),
    ...given('jurisdiction', jurisdiction, (place) => [`credential:${credential}@${place}`]),
    ...given('years', minYears, (years) => [
      ...range(year - MOST_YEARS, year - years).map((since) => `since:${since}`),
      ...range(Math.ceil(years), MOST_YEARS).map((stated) => `stated-years:${stated}`),
    ]),
  ];
}

function placeKeys({ location, language }: PoolFilter): GroupKeys[] {
  return [
    ...given('location', location, (place) => [`place:${place}`]),
    ...given('language', language, (code) => [`language:${code}`]),
  ];
}

function termKeys({ maxRate, currency, hoursPerWeek, remote }: PoolFilter): GroupKeys[] {
  return [
    ...given('rate', maxRate, (most) =>
      range(0, Math.floor(most / RATE_STEP)).map((step) => `rate:${currency}:${step}`),
    ),
    ...given('hours', hoursPerWeek, (hours) =>
      range(Math.ceil(hours), MOST_HOURS).map((stated) => `hours:${stated}`),
    ),
    ...given('remote', remote, (isRemote) => [isRemote ? 'remote' : 'on-site']),
  ];
}

function practiseKeys(specialty: string, facets: FacetIndex): string[] {
  const prefix = 'practises:';
  return facets.keysUnder(prefix).filter((key) => SPECIALTIES.isA(key.slice(prefix.length), specialty));
}

function given<Value>(
  group: FilterGroup,
  value: Value | undefined,
  keys: (value: Value) => readonly string[],
): GroupKeys[] {
  return value === undefined ? [] : [[group, keys(value)]];
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, Math.floor(to) - from + 1) }, (_, k) => from + k);
}
