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
  throw new ApiProblem(error ?? unreadable(response), response.headers.get('x-request-id') ?? undefined);
}

function unreadable({ status, statusText }: Response): ToldProblem {
  return { status, code: 'unreadable', title: statusText, detail: 'The answer cannot be read.' };
}
