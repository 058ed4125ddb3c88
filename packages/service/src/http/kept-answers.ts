import { createHash } from 'node:crypto';
import type { SqlConnection } from '@expertmatch/matcher';
import { seal, unseal } from '../database/sealed.js';
import type { Caller } from '../key/caller.js';
import { RequestProblem } from '../problem/request-problem.js';
import type { RenderedAnswer } from './rendered-answer.js';

/** How long an answer is kept, in ms. */
const KEPT_MS = 24 * 60 * 60 * 1_000;
/** A request that has had no answer for so long, in ms, is taken for one whose process is gone. */
const GIVEN_UP_MS = 60_000;

/** A request that may come again. */
export interface RepeatableRequest {
  readonly caller: Caller;
  /** The header `Idempotency-Key`. */
  readonly idempotencyKey: string;
  /** Tells the request from others with the same key. */
  readonly digest: string;
}

interface Row {
  readonly request: string;
  readonly sealed: ArrayBuffer | Uint8Array | null;
  readonly at_ms: number;
}

/**
 * Answers kept for requests that come again with the same `Idempotency-Key`. They are sealed with the caller's own
 * key, so that neither the persons nor the secrets in them can be read from the disk.
 */
export class KeptAnswers {
  readonly #database: SqlConnection;

  constructor(database: SqlConnection) {
    this.#database = database;
  }

  /**
   * The answer that the request had before; undefined when it is the first, and must be followed by `keep` or `drop`.
   * Errors: `idempotency_key_reused`, `idempotency_in_progress`.
   */
  begin(request: RepeatableRequest): RenderedAnswer | undefined {
    return this.#database.transaction(() => {
      const now = Date.now();
      this.#database.run('DELETE FROM answers WHERE at_ms < ?', now - KEPT_MS);
      const sql = 'SELECT request, sealed, at_ms FROM answers WHERE place = ?';
      const row = this.#database.get<Row>(sql, placeOf(request));
      if (row !== undefined && row.request !== request.digest) throw reused();
      if (row !== undefined && row.sealed !== null)
        return JSON.parse(unseal(new Uint8Array(row.sealed), phraseOf(request)));
      if (row !== undefined && row.at_ms > now - GIVEN_UP_MS) throw inProgress();
      this.#database.run(
        'INSERT OR REPLACE INTO answers (place, request, sealed, at_ms) VALUES (?, ?, NULL, ?)',
        placeOf(request),
        request.digest,
        now,
      );
      return undefined;
    });
  }

  keep(request: RepeatableRequest, answer: RenderedAnswer): void {
    const sealed = seal(JSON.stringify(answer), phraseOf(request));
    this.#database.run('UPDATE answers SET sealed = ? WHERE place = ?', sealed, placeOf(request));
  }

  /** The request may be made again as if for the first time. */
  drop(request: RepeatableRequest): void {
    this.#database.run('DELETE FROM answers WHERE place = ?', placeOf(request));
  }
}

function placeOf({ caller, idempotencyKey }: RepeatableRequest): string {
  const { keyId, secret } = caller;
  return createHash('sha256').update(`${keyId}\n${secret}\n${idempotencyKey}`).digest('hex');
}

function phraseOf({ caller, idempotencyKey }: RepeatableRequest): string {
  return `answer\n${caller.secret}\n${idempotencyKey}`;
}

function reused(): RequestProblem {
  const detail = 'this Idempotency-Key was used for another request; use a new one';
  return new RequestProblem('idempotency_key_reused', detail);
}

function inProgress(): RequestProblem {
  const detail = 'a request with this Idempotency-Key is under way; ask again in a moment';
  return new RequestProblem('idempotency_in_progress', detail);
}
