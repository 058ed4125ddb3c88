import type { Schemas } from '../api/Schemas.js';

/** What experts are filtered by. */
export type ExpertFilter = Schemas['ExpertFilter'];

const WORDS = ['specialty', 'credential', 'jurisdiction', 'location', 'language'] as const;
const NUMBERS = ['minYears', 'hoursPerWeek'] as const;

/** The filter that an address asks for. */
export function filterInAddress(values: URLSearchParams): ExpertFilter {
  const words = WORDS.flatMap((name) => {
    const value = values.get(name);
    return value === null || (name === 'jurisdiction' && !values.has('credential')) ? [] : [[name, value]];
  });
  const numbers = NUMBERS.flatMap((name) => {
    const value = Number(values.get(name) ?? 0);
    return value > 0 ? [[name, value]] : [];
  });
  const remote = values.get('remote') === 'true' ? { remote: true } : {};
  return { ...Object.fromEntries([...words, ...numbers]), ...remote };
}

/** The changes that take the filter out of an address. */
export const NO_FILTER: Readonly<Record<string, null>> = Object.fromEntries(
  [...WORDS, ...NUMBERS, 'remote'].map((name) => [name, null]),
);
