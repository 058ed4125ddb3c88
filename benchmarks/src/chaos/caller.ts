import { setTimeout as sleep } from 'node:timers/promises';
import type { Topology } from './topology.js';

const DEADLINE_MS = 180_000;

/** Something that was acknowledged did not come about. */
export class LostError extends Error {
  override readonly name = 'LostError';
}

/** Whoever uses the service over HTTP, and comes again when it does not get through. */
export class Caller {
  constructor(private readonly topology: Topology) {}

  /** Asks until there is an answer, which then is not undefined. */
  async until<T>(what: string, ask: (url: string) => Promise<T | undefined>): Promise<T> {
    const deadlineMs = performance.now() + DEADLINE_MS;
    while (performance.now() < deadlineMs) {
      const answer = await this.topology.url().then(ask).catch(passing);
      if (answer !== undefined) return answer;
      await sleep(100);
    }
    throw new LostError(`${what}: not done within ${DEADLINE_MS} ms\n${this.topology.lastWords}`);
  }

  /** The JSON that a path answers with, once it does with 200 or so. */
  async json<T>(path: string, body?: object): Promise<T> {
    const headers = { 'content-type': 'application/json' };
    const sent = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) };
    return this.until(path, async (url) => {
      const answer = await fetch(`${url}${path}`, sent);
      return answer.ok ? JSON.parse(await answer.text()) : undefined;
    });
  }
}

function passing(error: unknown): undefined {
  if (error instanceof LostError) throw error;
}
