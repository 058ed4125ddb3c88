import { listAudit, verifyAudit } from '../../contract/audit.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { pageOfList } from '../../http/page.js';

/** Who did what in the caller's workspace. */
export const AUDIT_ENDPOINTS: readonly Endpoint[] = [
  endpoint(listAudit)(async ({ query }, { workspace, url }) => {
    const { limit, cursor, order, ...filter } = query;
    const { audit } = await workspace.matcher();
    const read = (most: number, afterKey: string) => {
      const after = afterKey === '' ? {} : { after: Number(afterKey) || 0 };
      return [...audit.list({ ...filter, ...after, limit: most, newestFirst: order === 'newest' })];
    };
    const page = { limit, ...(cursor !== undefined && { cursor }) };
    return { status: 200, ...pageOfList(page, url, read, ({ sequence }) => String(sequence)) };
  }),
  endpoint(verifyAudit)(async ({ query }, { workspace }) => {
    const { audit } = await workspace.matcher();
    return { status: 200, body: { ...audit.verify(query) } };
  }),
];
