/** What the service refused, or why it could not be reached. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  /** HTTP status; 0 when nothing answered. */
  readonly status: number;
  /** Stable code of the problem; `offline` when nothing answered. */
  readonly code: string;
  readonly title: string;
  /** Absent when nothing answered. */
  readonly requestId: string | undefined;
  /** How long the service wants to be left alone, in s. */
  readonly retryAfterS: number | undefined;
  /** What is wrong with which field. */
  readonly fields: readonly { readonly path: string; readonly detail: string }[];

  constructor(told: ToldProblem, { requestId, retryAfterS }: AnswerNotes = {}) {
    super(told.detail);
    this.status = told.status;
    this.code = told.code;
    this.title = told.title;
    this.fields = told.errors ?? [];
    this.requestId = requestId;
    this.retryAfterS = retryAfterS;
  }

  /** Whether it may be over soon, so that the same can be asked again. */
  get isPassing(): boolean {
    return this.code === 'offline' || this.status === 429 || this.status >= 502;
  }
}

/** What the headers of an answer say of it. */
export interface AnswerNotes {
  readonly requestId?: string | undefined;
  readonly retryAfterS?: number | undefined;
}

/** A problem as the service tells it. */
export interface ToldProblem {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly detail: string }[];
}

/** Nothing answered. */
export function offlineProblem(): ApiProblem {
  const detail = 'Nothing answered. The service may have stopped, or the connection is gone.';
  return new ApiProblem({ status: 0, code: 'offline', title: 'Offline', detail });
}

/** A failure as the page shows it. */
export function problemOf(failure: unknown): ApiProblem {
  if (failure instanceof ApiProblem) return failure;
  const detail = 'Something in this page went wrong. Reload it; if that does not help, tell us what you did.';
  return new ApiProblem({ status: 0, code: 'page_failed', title: 'The page failed', detail });
}
