import { getExpertHistory, getExpertText } from '../../contract/expert-text.js';
import {
  changeExpert,
  createExpert,
  deleteExpert,
  exportExpert,
  getExpert,
  getExpertSource,
  listExperts,
  matchExpert,
} from '../../contract/experts.js';
import { Outbox } from '../../event/outbox.js';
import { FeedbackStore } from '../../feedback/feedback-store.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { requireMatch } from '../../http/etag.js';
import { afterKeyOf, pageOfItems } from '../../http/page.js';
import { expertView } from '../../reveal/expert-view.js';
import { historyView } from '../../reveal/history-view.js';
import { showingTo, shownExpert } from '../../reveal/reveal.js';
import { textView } from '../../reveal/text-view.js';
import { forgetExpert } from '../../watch/forget-expert.js';
import { wakeWatches } from '../../watch/wake-watches.js';
import { addFromRequest } from './add-from-request.js';
import { changeTerms } from './change-terms.js';
import { filterSpec } from './expert-filter.js';
import { expertTag } from './expert-tag.js';
import { projectMatches } from './project-matches.js';

const get = endpoint(getExpert)(async ({ params, query: { reveal } }, context) => {
  const showing = showingTo(context, reveal);
  const expert = shownExpert(await context.workspace.matcher(), params.expertId, showing);
  return { status: 200, headers: { etag: expertTag(expert) }, body: expertView(expert, showing.isRevealed) };
});

const source = endpoint(getExpertSource)(async ({ params }, context) => {
  const showing = showingTo(context, 'identity');
  const { id, text } = shownExpert(await context.workspace.matcher(), params.expertId, showing);
  const headers = { 'content-disposition': `attachment; filename="${id}.txt"` };
  return { status: 200, headers, body: text };
});

const text = endpoint(getExpertText)(async ({ params, query: { reveal } }, context) => {
  const showing = showingTo(context, reveal);
  const expert = shownExpert(await context.workspace.matcher(), params.expertId, showing);
  return { status: 200, body: textView(expert, showing.isRevealed) };
});

const history = endpoint(getExpertHistory)(async ({ params: { expertId }, query: { reveal } }, context) => {
  const showing = showingTo(context, reveal);
  const matcher = await context.workspace.matcher();
  if (showing.isRevealed) matcher.reveal(expertId, showing.doing);
  const items = historyView(matcher.history(expertId), matcher.get(expertId).id, showing.isRevealed);
  return { status: 200, body: { items } };
});

const exportAll = endpoint(exportExpert)(async ({ params }, { workspace, caller }) => {
  const matcher = await workspace.matcher();
  const held = matcher.exportPerson(params.expertId, { actor: caller.keyId });
  const feedback = new FeedbackStore(workspace.database).list({ expertId: held.expertId }, -1, '');
  const events = new Outbox(workspace.database).ofExpert(held.expertId);
  const headers = { 'content-disposition': `attachment; filename="${held.expertId}.json"` };
  return { status: 200, headers, body: { ...held, feedback, events } };
});

const create = endpoint(createExpert)(async ({ body, file }, { workspace, caller }) => {
  const doing = { actor: caller.keyId };
  const { expertId, outcome, unsure } = await addFromRequest(workspace, body, file, doing);
  await wakeWatches(workspace);
  const expert = (await workspace.matcher()).get(expertId);
  const headers = { location: `/v1/experts/${expertId}`, etag: expertTag(expert) };
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
      : await matcher.select(spec, page);
  const { headers, body } = pageOfItems({ limit, url }, found, ({ id }) => id);
  return { status: 200, headers, body: { ...body, items: body.items.map((one) => expertView(one, false)) } };
});

const change = endpoint(changeExpert)(async ({ params, body }, { workspace, caller, ifMatch }) => {
  const matcher = await workspace.matcher();
  const terms = { change: body, ifMatch };
  await changeTerms(workspace, params.expertId, terms, { actor: caller.keyId });
  await wakeWatches(workspace);
  const expert = matcher.get(params.expertId);
  return { status: 200, headers: { etag: expertTag(expert) }, body: expertView(expert, false) };
});

const remove = endpoint(deleteExpert)(async ({ params }, { workspace, caller, ifMatch }) => {
  const matcher = await workspace.matcher();
  const expert = matcher.get(params.expertId);
  requireMatch(ifMatch, expertTag(expert));
  await forgetExpert(workspace.database, [expert.id]);
  await workspace.imports.dropUploads();
  const erasure = await matcher.erase(expert.id, { actor: caller.keyId });
  // What a watch wrote meanwhile, and what names the person by the ids of records that were merged.
  const isForgotten = await forgetExpert(workspace.database, erasure.recordIds);
  const { erasedAt, maybeAlso } = erasure;
  const complete = erasure.complete && isForgotten;
  return { status: 200, body: { expertId: expert.id, erasedAt, maybeAlso, complete } };
});

const matches = endpoint(matchExpert)(async ({ params, query }, context) => ({
  status: 200,
  body: { items: await projectMatches(context, params.expertId, query) },
}));

/** The experts of the caller's workspace. */
export const EXPERT_ENDPOINTS: readonly Endpoint[] = [
  create,
  list,
  get,
  change,
  remove,
  source,
  text,
  history,
  exportAll,
  matches,
];
