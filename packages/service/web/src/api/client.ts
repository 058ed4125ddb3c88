import createClient from 'openapi-fetch';
import { ApiProblem, offlineProblem, type ToldProblem } from './ApiProblem.js';
import type { paths } from './schema.js';
import { forgetSession } from './session.js';

/** The service's API, typed by its own document. */
export const api = createClient<paths>({ baseUrl: window.location.origin });

interface Answered<Data> {
  readonly data?: Data;
  readonly error?: ToldProblem;
  readonly response: Response;
}

/**
 * What a call was answered with.
 * @param call of `api`
 * @throws ApiProblem when it was refused, or nothing answered; an aborted call rejects as `fetch` does
 */
export async function answered<Data>(call: Promise<Answered<Data>>): Promise<Data> {
  const { data, error, response } = await call.catch((cause: unknown) => {
    if (cause instanceof DOMException && cause.name === 'AbortError') throw cause;
    throw offlineProblem();
  });
  if (response.ok) return data as Data;
  if (response.status === 401) forgetSession();
  throw problemIn(response, error);
}

/** What an answer refuses; whoever is in front of the service may answer with something else than a problem. */
function problemIn(response: Response, error: unknown): ApiProblem {
  const { headers, status } = response;
  const requestId = headers.get('x-request-id') ?? undefined;
  const waitS = Number(headers.get('retry-after') ?? Number.NaN);
  const notes = { requestId, ...(waitS > 0 && { retryAfterS: waitS }) };
  const told = isTold(error) ? error : unreadable(response);
  if (status !== 429) return new ApiProblem(told, notes);
  const detail = `There were too many requests. It goes on ${waitS > 0 ? `in ${waitS} s` : 'in a minute'}.`;
  return new ApiProblem({ ...told, detail }, notes);
}

function isTold(error: unknown): error is ToldProblem {
  return typeof error === 'object' && error !== null && 'title' in error && 'detail' in error;
}

function unreadable({ status, statusText }: Response): ToldProblem {
  const detail =
    'What answered is not the service itself; it may be stopping or starting. Try again in a moment.';
  return { status, code: 'unreadable', title: statusText || `Answer ${status}`, detail };
}
