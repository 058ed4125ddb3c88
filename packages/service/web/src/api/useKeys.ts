import { allPages } from './allPages.js';
import { answered, api } from './client.js';
import type { Schemas } from './Schemas.js';
import { type Query, useQuery } from './useQuery.js';

/** The keys of the workspace. @param isAsked default true; false: nothing is asked yet */
export function useKeys(isAsked = true): Query<readonly Schemas['ApiKey'][]> {
  return useQuery(isAsked ? 'keys' : undefined, (signal) =>
    allPages((query) => answered(api.GET('/v1/keys', { params: { query }, signal }))),
  );
}
