import type { ApiProblem } from '../api/ApiProblem.js';
import { problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import { type Draft, specInputOf } from './draft.js';

/** How long nothing is changed before a brief is kept as it is, in ms. */
const QUIET_MS = 600;
/** How long is waited before what could not be kept is tried again, in ms. */
const RETRY_MS = 3_000;
/** Whatever state the service has. */
const ANY = '*';

interface DraftKeeperOptions {
  readonly projectId: string;
  readonly onKept: () => void;
  /** Somebody else changed the brief since it was read. */
  readonly onConflict: () => void;
  readonly onFailure: (problem: ApiProblem) => void;
}

/** Keeps the changes of a brief, one after the other, over none that somebody else made. */
export class DraftKeeper {
  /** The state that changes build on, as the service names it. */
  etag = ANY;
  readonly #options: DraftKeeperOptions;
  #waiting: Draft | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isKeeping = false;
  #isStopped = false;
  #hasFailed = false;

  constructor(options: DraftKeeperOptions) {
    this.#options = options;
  }

  /** Whether all that was changed is kept. */
  get isIdle(): boolean {
    return this.#waiting === undefined && !this.#isKeeping;
  }

  /** Keeps a draft once nothing more is changed for a while. */
  put(draft: Draft): void {
    this.#waiting = draft;
    if (!this.#isStopped) this.#plan(QUIET_MS);
  }

  /** Keeps what waits at once. @param isLeaving whether the page goes away meanwhile */
  readonly flush = async (isLeaving = false): Promise<void> => {
    clearTimeout(this.#timer);
    const draft = this.#waiting;
    if (draft === undefined || this.#isKeeping || this.#isStopped) return;
    this.#waiting = undefined;
    this.#isKeeping = true;
    await this.#write(draft, isLeaving).catch((failure: unknown) => this.#fail(draft, problemOf(failure)));
    this.#isKeeping = false;
    if (this.#waiting !== undefined && !this.#isStopped) this.#plan(this.#hasFailed ? RETRY_MS : QUIET_MS);
  };

  /** Gives up what waits, for what the others made of it. */
  giveUp(): void {
    this.#waiting = undefined;
    this.#isStopped = false;
  }

  /** Keeps what waits over what the others made of it. */
  insist(): void {
    this.etag = ANY;
    this.#isStopped = false;
    void this.flush();
  }

  #plan(afterMs: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.flush, afterMs);
  }

  async #write(draft: Draft, keepalive: boolean): Promise<void> {
    const params = { path: { projectId: this.#options.projectId }, header: { 'if-match': this.etag } };
    const body = { spec: specInputOf(draft) };
    const call = api.PATCH('/v1/projects/{projectId}', { params, body, keepalive });
    await answered(call);
    this.etag = etagIn((await call).response);
    this.#hasFailed = false;
    this.#options.onKept();
  }

  /** What could not be kept waits on, where that can help. */
  #fail(draft: Draft, problem: ApiProblem): void {
    const isConflict = problem.code === 'precondition_failed';
    if (isConflict || problem.isPassing) this.#waiting ??= draft;
    this.#isStopped = isConflict;
    if (isConflict) this.#options.onConflict();
    else if (!this.#hasFailed) this.#options.onFailure(problem);
    this.#hasFailed = problem.isPassing;
  }
}

/** How the service names the state that it answered; whatever stands between may have weakened the name. */
export function etagIn({ headers }: Response): string {
  return headers.get('etag')?.replace(/^W\//, '') ?? ANY;
}
