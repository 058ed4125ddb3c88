import { answered, api } from '../api/client.js';
import { invalidate } from '../api/useQuery.js';
import { tell } from '../design/toasts.js';

type Pair = readonly [string, string];

/** Takes two records for one person's; can be undone. @throws ApiProblem */
export async function mergePair(expertIds: Pair): Promise<void> {
  const [keptId, joinedId] = expertIds;
  await answered(api.POST('/v1/duplicates/merge', { body: { keptId, joinedId } }));
  refresh();
  tell('Merged: one person from now on', {
    undo: async () => {
      await unmerge(joinedId);
      await unsettle(expertIds);
    },
  });
}

/** Says that two records are two people's; can be undone. @throws ApiProblem */
export async function keepApart(expertIds: Pair): Promise<void> {
  await answered(api.POST('/v1/duplicates/keep-apart', { body: { expertIds: [...expertIds] } }));
  refresh();
  tell('Kept apart: two people from now on', { undo: () => unsettle(expertIds) });
}

/** Undoes the merge by which a record came to another. @throws ApiProblem */
export async function unmerge(joinedId: string): Promise<void> {
  const params = { path: { expertId: joinedId } };
  await answered(api.POST('/v1/experts/{expertId}/unmerge', { params }));
  refresh();
}

async function unsettle([first, second]: Pair): Promise<void> {
  await answered(api.POST('/v1/duplicates/unsettle', { body: { expertIds: [first, second] } }));
  refresh();
}

function refresh(): void {
  for (const changed of ['duplicates', 'merges', 'experts', 'pool']) invalidate(changed);
}
