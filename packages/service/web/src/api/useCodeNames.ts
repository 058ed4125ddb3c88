import { answered, api } from './client.js';
import { useQuery } from './useQuery.js';

/** What codes are called, by code; a code that is not known yet stands for itself. */
export type CodeNames = ReadonlyMap<string, string>;

const NONE: CodeNames = new Map();

/**
 * The names of the codes that profiles and briefs use, but for languages: `bs` is Bosnian, and a Bachelor of Science.
 * Of a code that several kinds have, the credential, then the specialty, gives the name.
 */
export function useCodeNames(): CodeNames {
  const { data } = useQuery('codes', async (signal) => {
    const { items } = await answered(api.GET('/v1/codes', { signal }));
    const named = items.filter(({ kind }) => kind !== 'language');
    return new Map(named.toReversed().map(({ code, name }) => [code, name]));
  });
  return data ?? NONE;
}
