import { setTimeout as sleep } from 'node:timers/promises';
import { BRIEFS } from '../briefs.js';
import type { ServedProgram } from '../served-program.js';

/** Requests of a kind that were answered, and how long each took, in ms. */
export type Taken = ReadonlyMap<string, readonly number[]>;

const RATE_PER_SECOND = 10;
const IMPORT_EVERY_MS = 60_000;
const CHANGE_EVERY_MS = 10_000;
const TABLE_ROWS = 200;

/**
 * Asks a service for everything that a platform does all day, at a steady rate: matches, half of them with new texts,
 * reads, lists; every ten seconds a person comes and is erased, every minute a table is imported again. What is held
 * stays as much, so that nothing has a reason to grow.
 */
export class MixedLoad {
  #taken = new Map<string, number[]>();
  #failed = 0;
  #count = 0;
  #expertId = '';

  constructor(private readonly served: ServedProgram) {}

  /** Runs for so long, in ms, and waits for what is under way. */
  async run(durationMs: number): Promise<void> {
    const endMs = performance.now() + durationMs;
    await Promise.all([
      this.#every(1_000 / RATE_PER_SECOND, endMs, () => this.#ask()),
      this.#every(CHANGE_EVERY_MS, endMs, () => this.#comeAndGo()),
      this.#every(IMPORT_EVERY_MS, endMs, () => this.#importTable()),
    ]);
  }

  /** What was answered since the last call, and how many were not answered well. */
  take(): { readonly taken: Taken; readonly failed: number } {
    const found = { taken: this.#taken, failed: this.#failed };
    this.#taken = new Map();
    this.#failed = 0;
    return found;
  }

  async #every(periodMs: number, endMs: number, work: () => Promise<void>): Promise<void> {
    const underWay = new Set<Promise<void>>();
    while (performance.now() < endMs) {
      const one = work().catch(() => {
        this.#failed += 1;
      });
      underWay.add(one);
      void one.then(() => underWay.delete(one));
      await sleep(Math.min(periodMs, Math.max(1, endMs - performance.now())));
    }
    await Promise.all(underWay);
  }

  async #ask(): Promise<void> {
    this.#count += 1;
    const kind = this.#count % 10;
    if (kind === 0) await this.#timed('list', 'GET', '/v1/experts?limit=20');
    else if (kind === 1 && this.#expertId !== '')
      await this.#timed('read', 'GET', `/v1/experts/${this.#expertId}`);
    else await this.#match(kind % 2 === 0);
  }

  async #match(isNew: boolean): Promise<void> {
    const brief = BRIEFS[this.#count % BRIEFS.length] ?? '';
    const text = isNew && typeof brief === 'string' ? `${brief}; reference ${this.#count}` : brief;
    const body = typeof text === 'string' ? { text } : { spec: text };
    const answer = await this.#timed(
      isNew ? 'new match' : 'match',
      'POST',
      '/v1/matches',
      JSON.stringify(body),
    );
    const [best]: { expertId: string }[] = JSON.parse(answer).matches;
    if (best !== undefined) this.#expertId = best.expertId;
  }

  async #comeAndGo(): Promise<void> {
    this.#count += 1;
    const profile = {
      headline: `Notary ${this.#count}`,
      summary: `Certifies deeds of district ${this.#count}.`,
    };
    const answer = await this.#timed('add', 'POST', '/v1/experts', JSON.stringify(profile));
    await this.#timed('erase', 'DELETE', `/v1/experts/${JSON.parse(answer).expert.id}`);
  }

  async #importTable(): Promise<void> {
    const rows = Array.from({ length: TABLE_ROWS }, (_, k) => `Surveyor of plot ${k},Measures plot ${k}.`);
    const body = ['headline,summary', ...rows, ''].join('\n');
    const answer = await this.#timed('upload', 'POST', '/v1/imports?name=plots.csv', body, 'text/csv');
    await this.#timed('import', 'GET', `/v1/imports/${JSON.parse(answer).id}/events`);
  }

  async #timed(kind: string, method: string, path: string, body?: string, type?: string): Promise<string> {
    const start = performance.now();
    const headers = { ...this.served.headers, ...(type !== undefined && { 'content-type': type }) };
    const answer = await fetch(`${this.served.url}${path}`, {
      method,
      headers,
      ...(body !== undefined && { body }),
    });
    const text = await answer.text();
    if (!answer.ok) throw new Error(`${kind}: ${answer.status}`);
    this.#taken.set(kind, [...(this.#taken.get(kind) ?? []), performance.now() - start]);
    return text;
  }
}
