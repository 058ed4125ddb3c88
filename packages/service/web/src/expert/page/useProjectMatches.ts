import { answered, api } from '../../api/client.js';
import { plainName } from '../../api/plainName.js';
import type { Schemas } from '../../api/Schemas.js';
import { useProjects } from '../../api/useProjects.js';
import { type Query, useQuery } from '../../api/useQuery.js';

const MOST_PROJECTS = 100;
const NAME_CHARACTERS = 60;

/** How an expert fits the stored projects, and what these are called. */
export interface ProjectMatches {
  readonly matches: Query<Schemas['ProjectMatches']>;
  readonly nameOf: (projectId: string) => string;
}

/** Asks how an expert fits the stored projects. */
export function useProjectMatches(expertId: string): ProjectMatches {
  const matches = useQuery(`experts ${expertId} matches`, (signal) => {
    const params = { path: { expertId }, query: { limit: MOST_PROJECTS } };
    return answered(api.GET('/v1/experts/{expertId}/matches', { params, signal }));
  });
  const projects = useProjects();
  const names = new Map(projects.data?.map((one) => [one.id, nameOf(one)]));
  return { matches, nameOf: (projectId) => names.get(projectId) ?? 'a project' };
}

function nameOf({ name, text, spec }: Schemas['Project']): string {
  const said = plainName(name ?? spec?.title ?? text?.trim().split('\n')[0] ?? 'a project');
  return said.length > NAME_CHARACTERS ? `${said.slice(0, NAME_CHARACTERS)}…` : said;
}
