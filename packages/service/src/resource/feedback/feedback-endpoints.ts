import { createFeedback, deleteFeedback, listFeedback } from '../../contract/feedback.js';
import { FeedbackStore } from '../../feedback/feedback-store.js';
import { type Endpoint, endpoint } from '../../http/endpoint.js';
import { pageOfList } from '../../http/page.js';
import type { RequestContext } from '../../http/request-context.js';
import { RequestProblem } from '../../problem/request-problem.js';
import { ProjectStore } from '../../project/project-store.js';

/** What became of matches, kept in the caller's workspace. */
export const FEEDBACK_ENDPOINTS: readonly Endpoint[] = [
  endpoint(createFeedback)(async ({ body }, context) => {
    const { workspace } = context;
    if (new ProjectStore(workspace.database).get(body.projectId) === undefined)
      throw new RequestProblem('project_not_found', `no project has the id "${body.projectId}"`);
    const { id: expertId } = (await workspace.matcher()).get(body.expertId);
    const feedback = storeOf(context).create({ ...body, expertId });
    return { status: 201, headers: { location: `/v1/feedback/${feedback.id}` }, body: feedback };
  }),
  endpoint(listFeedback)(async ({ query: { limit, cursor, ...filter } }, context) => {
    const read = (most: number, afterId: string) => storeOf(context).list(filter, most, afterId);
    const page = { limit, ...(cursor !== undefined && { cursor }) };
    return { status: 200, ...pageOfList(page, context.url, read, ({ id }) => id) };
  }),
  endpoint(deleteFeedback)(async ({ params: { feedbackId } }, context) => {
    if (!storeOf(context).remove(feedbackId))
      throw new RequestProblem('feedback_not_found', `no feedback has the id "${feedbackId}"`);
    return { status: 204 };
  }),
];

function storeOf({ workspace }: RequestContext): FeedbackStore {
  return new FeedbackStore(workspace.database);
}
