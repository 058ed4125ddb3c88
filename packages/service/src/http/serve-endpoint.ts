import type { Request, RequestHandler, Response } from 'express';
import type { Operation } from '../contract/operation.js';
import type { Caller } from '../key/caller.js';
import { problemOfError } from '../problem/problem-of-error.js';
import { RequestProblem } from '../problem/request-problem.js';
import type { Workspaces } from '../workspace/workspaces.js';
import { authorise } from './authorise.js';
import type { Endpoint, KeyedEndpoint, OpenEndpoint } from './endpoint.js';
import { KeptAnswers } from './kept-answers.js';
import type { KeyNotes } from './key-notes.js';
import type { RequestBook } from './log-requests.js';
import { discardFile, type ReadBody, readBody } from './read-body.js';
import { type RenderedAnswer, rendered, renderedProblem, send } from './rendered-answer.js';
import type { RequestContext } from './request-context.js';
import { requestDigest } from './request-digest.js';
import { refuseOtherPages, requireSameOrigin } from './require-same-origin.js';

const IDEMPOTENCY_KEY = /^[\x21-\x7e]{1,255}$/;

/** What endpoints are served with. */
export interface ServingTools {
  readonly workspaces: Workspaces;
  readonly book: RequestBook;
  readonly keyNotes: KeyNotes;
}

type Exchange = readonly [request: Request, response: Response];

/** Serves one endpoint: lets in who may, reads what came, has it carried out, answers. */
export function serveEndpoint(endpoint: Endpoint, tools: ServingTools): RequestHandler {
  return async (request, response) => {
    tools.book.of(request).operationId = endpoint.operation.id;
    if (endpoint.isOpen) await serveOpen(endpoint, [request, response]);
    else await serveKeyed(endpoint, [request, response], tools);
  };
}

async function serveOpen({ operation, answer }: OpenEndpoint, [request, response]: Exchange): Promise<void> {
  const { json } = await readBody(operation.body, request, response, '');
  const { headers } = request;
  await send(response, rendered(operation, await answer({ ...rawOf(request), body: json }, { headers })));
}

async function serveKeyed(endpoint: KeyedEndpoint, exchange: Exchange, tools: ServingTools): Promise<void> {
  const { operation } = endpoint;
  const { book, keyNotes } = tools;
  const [request] = exchange;
  const notes = book.of(request);
  try {
    const caller = authorise(notes.caller, operation);
    if (caller.sessionEndsAt !== undefined) requireOwnPage(operation, request);
    await serve(endpoint, caller, exchange, tools);
  } catch (error) {
    const code = error instanceof RequestProblem ? error.code : undefined;
    if (code === 'forbidden' && notes.caller) await keyNotes.refused(notes.caller, operation.id);
    if (code === 'unauthorized' && notes.expired) await keyNotes.expired(notes.expired);
    throw error;
  }
}

/** Looking is noted too, so that nobody else's page may have a session look. Errors: `forbidden`. */
function requireOwnPage({ method }: Operation, { headers }: Request): void {
  if (method === 'get') refuseOtherPages(headers);
  else requireSameOrigin(headers);
}

async function serve(
  { operation, prepare }: KeyedEndpoint,
  caller: Caller,
  exchange: Exchange,
  { workspaces, book }: ServingTools,
): Promise<void> {
  const [request, response] = exchange;
  await workspaces.use(caller.workspaceId, async (workspace) => {
    const body = await readBody(operation.body, request, response, workspace.uploadDir);
    try {
      const carryOut = prepare({ ...rawOf(request), ...partsOf(body) });
      const { requestId } = book.of(request);
      const wantsOtherType = isOtherWanted(operation, exchange);
      const context = contextOf(request, { requestId, caller, workspace, wantsOtherType });
      const perform = async () => rendered(operation, await carryOut(context));
      await send(response, await onceOnly(operation, perform, context, body, exchange));
    } finally {
      await discardFile(body);
    }
  });
}

function rawOf({ params, query }: Request) {
  return { params, query };
}

function partsOf({ json, file, fields }: ReadBody) {
  return { body: json, ...(file && { file, fields }) };
}

function contextOf(
  request: Request,
  known: Omit<RequestContext, 'url' | 'host' | 'ifMatch'>,
): RequestContext {
  const ifMatch = request.get('if-match');
  const host = request.get('host') ?? '';
  return { ...known, url: request.originalUrl, host, ...(ifMatch !== undefined && { ifMatch }) };
}

/** Whoever accepts anything gets the first type. */
function isOtherWanted({ answers }: Operation, [request, response]: Exchange): boolean {
  const others = Object.values(answers).flatMap(({ otherType = [] }) => otherType);
  if (others.length === 0) return false;
  response.vary('accept');
  return others.some((type) => request.accepts(['application/json', type]) === type);
}

/** A request that comes again with the same `Idempotency-Key` gets the answer it got, and nothing is done. */
async function onceOnly(
  { method }: Operation,
  perform: () => Promise<RenderedAnswer>,
  { workspace, caller }: RequestContext,
  body: ReadBody,
  [request, response]: Exchange,
): Promise<RenderedAnswer> {
  const idempotencyKey = request.get('idempotency-key');
  if (method !== 'post' || idempotencyKey === undefined) return perform();
  if (!IDEMPOTENCY_KEY.test(idempotencyKey))
    throw new RequestProblem('invalid_request', 'Idempotency-Key takes 1 to 255 visible ASCII characters');
  const kept = new KeptAnswers(workspace.database);
  const repeatable = { caller, idempotencyKey, digest: await requestDigest(request, body) };
  const before = kept.begin(repeatable);
  if (before !== undefined) {
    response.set('idempotency-replayed', 'true');
    return before;
  }
  const answer = await performOrDrop(perform, () => kept.drop(repeatable));
  kept.keep(repeatable, answer);
  return answer;
}

/**
 * What the service refuses is an answer like any other; what breaks inside, or is beyond the key's rights, leaves
 * nothing behind.
 */
async function performOrDrop(
  perform: () => Promise<RenderedAnswer>,
  drop: () => void,
): Promise<RenderedAnswer> {
  try {
    return await perform();
  } catch (error) {
    const problem = problemOfError(error);
    if (problem.status < 500 && problem.code !== 'forbidden') return renderedProblem(problem);
    drop();
    throw error;
  }
}
