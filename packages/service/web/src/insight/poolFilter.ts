import type { Schemas } from '../api/Schemas.js';

const FIELDS = ['specialty', 'credential', 'jurisdiction', 'location', 'language'] as const;
type Field = (typeof FIELDS)[number];

/** What the pool is narrowed to. */
export type Chosen = Partial<Record<Field, string>>;

/** The groups of counts, each with the field that narrows by it. */
export const GROUPS = [
  { field: 'specialty', name: 'Specialties', key: 'specialties' },
  { field: 'credential', name: 'Credentials', key: 'credentials' },
  { field: 'jurisdiction', name: 'Jurisdictions of the credential', key: 'jurisdictions' },
  { field: 'location', name: 'Places', key: 'locations' },
  { field: 'language', name: 'Languages', key: 'languages' },
] as const satisfies readonly { readonly field: Field; readonly name: string; readonly key: string }[];

/** What an address narrows the pool to; a jurisdiction goes with a credential. */
export function chosenIn(query: Readonly<Record<string, string>>): Chosen {
  const chosen = FIELDS.flatMap((field) => {
    const code = query[field];
    const isLoose = field === 'jurisdiction' && query['credential'] === undefined;
    return code === undefined || isLoose ? [] : [[field, code]];
  });
  return Object.fromEntries(chosen);
}

/** An address that narrows by one field as well; undefined: no more. */
export function withChoice(url: string, field: Field, code: string | undefined): string {
  const { pathname, searchParams } = new URL(url, window.location.origin);
  if (code === undefined) searchParams.delete(field);
  else searchParams.set(field, code);
  if (field === 'credential') searchParams.delete('jurisdiction');
  return searchParams.size === 0 ? pathname : `${pathname}?${searchParams}`;
}

/** What the pool is narrowed to, by name. */
export function namesOf(chosen: Chosen, counts: Schemas['PoolCounts']): readonly string[] {
  return GROUPS.flatMap(({ field, key }) => {
    const code = chosen[field];
    return code === undefined ? [] : [counts[key].find((count) => count.code === code)?.name ?? code];
  });
}
