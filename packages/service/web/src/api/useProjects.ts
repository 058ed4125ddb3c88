import { allPages } from './allPages.js';
import { answered, api } from './client.js';
import type { Schemas } from './Schemas.js';
import { type Query, useQuery } from './useQuery.js';

/** The briefs that are kept, the last changed first. */
export function useProjects(): Query<readonly Schemas['Project'][]> {
  return useQuery('projects', async (signal) => {
    const found = await allPages((query) => answered(api.GET('/v1/projects', { params: { query }, signal })));
    return found.toSorted((a, b) => b.updatedAt.localeCompare(a.updatedAt));
  });
}
