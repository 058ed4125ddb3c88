import { parseCapacity } from '@expertmatch/matcher';
import { getCapacity, listCapacity, putCapacity } from '../../contract/capacity.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { pageOfList } from '../../http/page.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { openDesk } from '../../routing/open-desk.js';

/** How much work experts can take. */
export const CAPACITY_ENDPOINTS: readonly Endpoint[] = [
  endpoint(putCapacity)(async ({ params, body }, { workspace, caller }) => {
    const matcher = await workspace.matcher();
    const { id: expertId } = matcher.get(params.expertId);
    const capacity = parseCapacity({ ...body, expertId }, { file: 'the capacity' });
    openDesk(matcher, caller.keyId).setCapacity(capacity);
    return { status: 200, body: capacity };
  }),
  endpoint(getCapacity)(async ({ params }, { workspace }) => {
    const matcher = await workspace.matcher();
    const { id: expertId } = matcher.get(params.expertId);
    const { capacity } = matcher.offerStore.offers.held(expertId);
    if (capacity === undefined)
      throw new RequestProblem('capacity_not_found', `the expert "${expertId}" has stated no capacity`);
    return { status: 200, body: capacity };
  }),
  endpoint(listCapacity)(async ({ query }, { workspace, url }) => {
    const { offers } = (await workspace.matcher()).offerStore;
    const read = (limit: number, afterId: string) => offers.capacities({ limit, afterId });
    return { status: 200, ...pageOfList(query, url, read, ({ expertId }) => expertId) };
  }),
];
