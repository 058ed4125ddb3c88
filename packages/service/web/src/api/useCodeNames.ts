import { answered, api } from './client.js';
import { useQuery } from './useQuery.js';

/** What codes are called, by code; a code that is not known yet stands for itself. */
export type CodeNames = ReadonlyMap<string, string>;

const NONE: CodeNames = new Map();

/** The names of the codes that profiles and briefs use. */
export function useCodeNames(): CodeNames {
  const { data } = useQuery('codes', async (signal) => {
    const { items } = await answered(api.GET('/v1/codes', { signal }));
    return new Map(items.map(({ code, name }) => [code, name]));
  });
  return data ?? NONE;
}
