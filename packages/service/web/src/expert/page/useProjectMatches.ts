import { answered, api } from '../../api/client.js';
import type { Schemas } from '../../api/Schemas.js';
import { useProjects } from '../../api/useProjects.js';
import { type Query, useQuery } from '../../api/useQuery.js';
import { workName } from '../../api/workName.js';

const MOST_PROJECTS = 100;

/** How an expert fits the briefs that are kept, and what these are called. */
export interface ProjectMatches {
  readonly matches: Query<Schemas['ProjectMatches']>;
  readonly nameOf: (projectId: string) => string;
}

/** Asks how an expert fits the briefs that are kept. */
export function useProjectMatches(expertId: string): ProjectMatches {
  const matches = useQuery(`experts ${expertId} matches`, (signal) => {
    const params = { path: { expertId }, query: { limit: MOST_PROJECTS } };
    return answered(api.GET('/v1/experts/{expertId}/matches', { params, signal }));
  });
  const projects = useProjects();
  const names = new Map(projects.data?.map((one) => [one.id, workName(one, 'Brief')]));
  return { matches, nameOf: (projectId) => names.get(projectId) ?? 'Brief' };
}
