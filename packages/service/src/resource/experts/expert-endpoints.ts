import type { Expert } from '@expertmatch/matcher';
import {
  changeExpert,
  createExpert,
  deleteExpert,
  getExpert,
  getExpertSource,
  listExperts,
  matchExpert,
} from '../../contract/experts.js';
import { FeedbackStore } from '../../feedback/feedback-store.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { etagOf, requireMatch } from '../../http/etag.js';
import { afterKeyOf, pageOfItems } from '../../http/page.js';
import { expertView, shownExpert } from '../../reveal/expert-view.js';
import { type OnReveal, requireReveal, revealOf } from '../../reveal/reveal.js';
import { addFromRequest } from './add-from-request.js';
import { changeTerms } from './change-terms.js';
import { filterProblem, filterSpec } from './expert-filter.js';
import { projectMatches } from './project-matches.js';

/** The experts of the caller's workspace. */
export function expertEndpoints(onReveal: OnReveal): Endpoint[] {
  return [
    create,
    list,
    endpoint(getExpert)(async ({ params, query: { reveal } }, context) => {
      const isRevealed = requireReveal(reveal, context);
      const expert = shownExpert(await context.workspace.matcher(), params.expertId, isRevealed);
      if (isRevealed) await onReveal(revealOf(context, [expert.id]));
      return { status: 200, headers: { etag: tagOf(expert) }, body: expertView(expert, isRevealed) };
    }),
    change,
    remove,
    endpoint(getExpertSource)(async ({ params }, context) => {
      const { id, text } = shownExpert(await context.workspace.matcher(), params.expertId, true);
      await onReveal(revealOf(context, [id]));
      const headers = { 'content-disposition': `attachment; filename="${id}.txt"` };
      return { status: 200, headers, body: text };
    }),
    matches,
  ];
}

const create = endpoint(createExpert)(async ({ body, file }, { workspace }) => {
  const { expertId, outcome, unsure } = await addFromRequest(workspace, body, file);
  const expert = (await workspace.matcher()).get(expertId);
  const headers = { location: `/v1/experts/${expertId}`, etag: tagOf(expert) };
  const answer = { headers, body: { expert: expertView(expert, false), outcome, unsure } };
  return outcome === 'stored' ? { status: 201, ...answer } : { status: 200, ...answer };
});

const list = endpoint(listExperts)(async ({ query }, { workspace, url }) => {
  const { limit, cursor, ...filter } = query;
  const matcher = await workspace.matcher();
  const page = { limit: limit + 1, afterId: afterKeyOf(cursor) };
  const spec = filterSpec(filter);
  const found =
    spec === undefined
      ? matcher.list(page).map(({ id }) => matcher.get(id))
      : await matcher.select(spec, page).catch((error: unknown) => {
          throw filterProblem(error, filter);
        });
  const { headers, body } = pageOfItems({ limit, url }, found, ({ id }) => id);
  return { status: 200, headers, body: { ...body, items: body.items.map((one) => expertView(one, false)) } };
});

const change = endpoint(changeExpert)(async ({ params, body }, { workspace, ifMatch }) => {
  const matcher = await workspace.matcher();
  const before = matcher.get(params.expertId);
  requireMatch(ifMatch, tagOf(before));
  await changeTerms(workspace, before, body);
  const expert = matcher.get(before.id);
  return { status: 200, headers: { etag: tagOf(expert) }, body: expertView(expert, false) };
});

const remove = endpoint(deleteExpert)(async ({ params }, { workspace, ifMatch }) => {
  const matcher = await workspace.matcher();
  const expert = matcher.get(params.expertId);
  requireMatch(ifMatch, tagOf(expert));
  await matcher.remove(expert.id);
  new FeedbackStore(workspace.database).removeOfExpert(expert.id);
  return { status: 204 };
});

const matches = endpoint(matchExpert)(async ({ params, query }, { workspace }) => ({
  status: 200,
  body: { items: await projectMatches(workspace, params.expertId, query) },
}));

/** Changes with everything that is known of the expert. */
function tagOf({ id, contentHash, sources, records = [], profile }: Expert): string {
  return etagOf([id, contentHash, sources, records, profile]);
}
