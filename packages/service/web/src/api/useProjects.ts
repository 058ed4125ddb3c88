import { allPages } from './allPages.js';
import { answered, api } from './client.js';
import type { Schemas } from './Schemas.js';
import { type Query, useQuery } from './useQuery.js';

/** All briefs that are kept. */
export function useProjects(): Query<readonly Schemas['Project'][]> {
  return useQuery('projects', (signal) =>
    allPages((query) => answered(api.GET('/v1/projects', { params: { query }, signal }))),
  );
}
