import {
  keepApart,
  listDuplicates,
  listMerges,
  listMergesOfExpert,
  mergeDuplicates,
  unmergeExpert,
  unsettleDuplicates,
} from '../../contract/duplicates.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { afterKeyOf, pageOfItems, pageOfList } from '../../http/page.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { expertView } from '../../reveal/expert-view.js';
import { showingTo, shownExpert } from '../../reveal/reveal.js';
import { wakeWatches } from '../../watch/wake-watches.js';
import { duplicateKey, duplicatesAfter } from './duplicates-after.js';

const list = endpoint(listDuplicates)(async ({ query: { reveal, ...page } }, context) => {
  const showing = showingTo(context, reveal);
  const matcher = await context.workspace.matcher();
  const read = (limit: number, afterKey: string) =>
    duplicatesAfter(matcher.duplicates.list(), afterKey).slice(0, limit);
  const { headers, body } = pageOfList(page, context.url, read, duplicateKey);
  const shown = (expertId: string) => expertView(shownExpert(matcher, expertId, showing), showing.isRevealed);
  const items = body.items.map((pair) => {
    const [first, second] = pair.expertIds;
    return { ...pair, experts: [shown(first), shown(second)] as const };
  });
  return { status: 200, headers, body: { ...body, items } };
});

const merge = endpoint(mergeDuplicates)(async ({ body }, { workspace, caller }) => {
  const matcher = await workspace.matcher();
  const merged = matcher.duplicates.merge(body.keptId, body.joinedId, { actor: caller.keyId });
  await wakeWatches(workspace);
  return { status: 200, body: { expertId: matcher.get(body.keptId).id, merged } };
});

const unmerge = endpoint(unmergeExpert)(async ({ params: { expertId } }, { workspace, caller }) => {
  const { duplicates } = await workspace.matcher();
  const undone = duplicates.unmerge(expertId, { actor: caller.keyId });
  if (undone === undefined) throw new RequestProblem('not_merged', `expert "${expertId}" is of no merge`);
  await wakeWatches(workspace);
  return { status: 200, body: undone };
});

const merges = endpoint(listMerges)(async ({ query: { limit, cursor } }, { workspace, url }) => {
  const { duplicates } = await workspace.matcher();
  const before = afterKeyOf(cursor);
  const found = duplicates.listMerges({ limit: limit + 1, ...(before && { beforeId: Number(before) || 0 }) });
  return { status: 200, ...pageOfItems({ limit, url }, found, ({ id }) => String(id)) };
});

/** Who may be one person, and who was taken for one. */
export const DUPLICATE_ENDPOINTS: readonly Endpoint[] = [
  list,
  merge,
  endpoint(keepApart)(async ({ body: { expertIds } }, { workspace, caller }) => {
    (await workspace.matcher()).duplicates.tellApart(...expertIds, { actor: caller.keyId });
    return { status: 204 };
  }),
  endpoint(unsettleDuplicates)(async ({ body: { expertIds } }, { workspace, caller }) => {
    (await workspace.matcher()).duplicates.unsettle(...expertIds, { actor: caller.keyId });
    return { status: 204 };
  }),
  merges,
  endpoint(listMergesOfExpert)(async ({ params: { expertId } }, { workspace }) => {
    const { duplicates } = await workspace.matcher();
    return { status: 200, body: { items: duplicates.merges(expertId) } };
  }),
  unmerge,
];
