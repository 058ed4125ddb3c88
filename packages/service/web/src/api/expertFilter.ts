import type { Schemas } from './Schemas.js';

const CODES = ['specialty', 'credential', 'jurisdiction', 'location', 'language'] as const;
const NUMBERS = ['minYears', 'hoursPerWeek'] as const;

/** What experts can be filtered by, in the order in which it is offered. */
export const FILTER_FIELDS = [...CODES, ...NUMBERS, 'remote'] as const;
/** Something that experts can be filtered by. */
export type FilterField = (typeof FILTER_FIELDS)[number];
/** What experts are filtered by. */
export type ExpertFilter = Pick<Schemas['ExpertFilter'], FilterField>;

/** The filter that an address asks for; what nobody can be filtered by is left out, as a jurisdiction without a credential. */
export function filterIn(values: URLSearchParams): ExpertFilter {
  const codes = CODES.flatMap((field) => {
    const code = values.get(field);
    return !code || (field === 'jurisdiction' && !values.get('credential')) ? [] : [[field, code]];
  });
  const numbers = NUMBERS.flatMap((field) => {
    const amount = Number(values.get(field));
    return amount > 0 ? [[field, amount]] : [];
  });
  const remote = values.get('remote') === 'true' ? { remote: true } : {};
  return { ...Object.fromEntries([...codes, ...numbers]), ...remote };
}

/** What an address changes by for one field; an empty value takes it out. No jurisdiction outlives its credential. */
export function filterChange(field: FilterField, value: string): Readonly<Record<string, string | null>> {
  return { [field]: value || null, ...(field === 'credential' && { jurisdiction: null }) };
}

/** What an address changes by so that nobody is filtered out. */
export const NO_FILTER: Readonly<Record<string, null>> = Object.fromEntries(
  FILTER_FIELDS.map((field) => [field, null]),
);

/** A filter as a request has it in its query. */
export function asQuery({ remote, ...others }: ExpertFilter) {
  return { ...others, ...(remote && { remote: 'true' as const }) };
}
