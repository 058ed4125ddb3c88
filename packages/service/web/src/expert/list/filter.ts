import type { Schemas } from '../../api/Schemas.js';

/** What the list is filtered by, as the query of its address has it: every value a text. */
export type FilterQuery = Readonly<Partial<Record<FilterField, string>>>;

/** What the list can be filtered by. */
export type FilterField =
  | 'specialty'
  | 'credential'
  | 'jurisdiction'
  | 'location'
  | 'language'
  | 'minYears'
  | 'hoursPerWeek'
  | 'remote';

/** Every field, in the order of the panel. */
export const FILTER_FIELDS: readonly FilterField[] = [
  'specialty',
  'credential',
  'jurisdiction',
  'location',
  'language',
  'minYears',
  'hoursPerWeek',
  'remote',
];

/** The filter that an address asks for; what the list does not know is left out. */
export function filterOf(query: Readonly<Record<string, string>>): FilterQuery {
  const known = FILTER_FIELDS.flatMap((field) => {
    const value = query[field];
    const isAlone = field === 'jurisdiction' && !query['credential'];
    return value && !isAlone ? [[field, value] as const] : [];
  });
  return Object.fromEntries(known);
}

/** The address of the list with a filter. */
export function hrefOf(filter: FilterQuery): string {
  const query = new URLSearchParams(filter).toString();
  return query === '' ? '/experts' : `/experts?${query}`;
}

/** A filter with one field changed; an empty value takes it out, and without a credential no jurisdiction stays. */
export function changed(filter: FilterQuery, field: FilterField, value: string): FilterQuery {
  return filterOf({ ...filter, [field]: value });
}

/** The filter as the API takes it. */
export function asQuery({ minYears, hoursPerWeek, remote, ...codes }: FilterQuery) {
  return {
    ...codes,
    ...(minYears !== undefined && { minYears: Number(minYears) }),
    ...(hoursPerWeek !== undefined && { hoursPerWeek: Number(hoursPerWeek) }),
    ...(remote !== undefined && { remote: remote === 'false' ? ('false' as const) : ('true' as const) }),
  };
}

/** A choice of a field: its value, what it is called, and how many experts it would leave. */
export interface Choice {
  readonly value: string;
  readonly name: string;
  readonly experts: number;
}

/** What each field can be set to among the experts of the pool. */
export function choicesOf(counts: Schemas['PoolCounts']): Readonly<Record<FilterField, readonly Choice[]>> {
  return {
    specialty: counts.specialties.map(ofCode),
    credential: counts.credentials.map(ofCode),
    jurisdiction: counts.jurisdictions.map(ofCode),
    location: counts.locations.map(ofCode),
    language: counts.languages.map(ofCode),
    minYears: counts.years.map((one) => atLeast(one, 'years')),
    hoursPerWeek: counts.hoursPerWeek.map((one) => atLeast(one, 'hours')),
    remote: [{ value: 'true', name: 'Remote', experts: counts.remote }],
  };
}

function ofCode({ code, name, experts }: Schemas['CodeCount']): Choice {
  return { value: code, name, experts };
}

function atLeast({ from, experts }: Schemas['ThresholdCount'], unit: string): Choice {
  return { value: String(from), name: `${from} ${unit} or more`, experts };
}
