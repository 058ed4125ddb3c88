import { TAXONOMY_KINDS, taxonomyCodes } from '@expertmatch/matcher';
import { listCodes } from '../../contract/codes.js';
import { countMatches, countPool, weighDemand } from '../../contract/pool.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { briefOf } from '../../project/brief-of.js';
import { ProjectStore } from '../../project/project-store.js';
import { filterSpec } from '../experts/expert-filter.js';
import { demandOf } from './demand-of.js';
import { understoodProjects } from './understood-projects.js';

/** How many experts there are of what kind, and what is asked of them. */
export const POOL_ENDPOINTS: readonly Endpoint[] = [
  endpoint(countPool)(async ({ query }, { workspace }) => {
    filterSpec(query);
    return { status: 200, body: await (await workspace.matcher()).counts(query) };
  }),
  endpoint(countMatches)(async ({ body }, { workspace }) => {
    const { filter = {} } = body;
    filterSpec(filter, 'filter');
    return { status: 200, body: await (await workspace.matcher()).counts(filter, briefOf(body)) };
  }),
  endpoint(weighDemand)(async (_, { workspace }) => {
    const specs = await understoodProjects(
      workspace.database,
      new ProjectStore(workspace.database).list(-1, ''),
    );
    return { status: 200, body: demandOf(specs, await (await workspace.matcher()).counts()) };
  }),
  endpoint(listCodes)(async ({ query: { kind } }) => {
    const kinds = kind === undefined ? TAXONOMY_KINDS : [kind];
    const items = kinds.flatMap((one) =>
      taxonomyCodes(one).map(({ code, name, parents }) => ({
        kind: one,
        code,
        name,
        ...(parents && { parents }),
      })),
    );
    return { status: 200, body: { items } };
  }),
];
