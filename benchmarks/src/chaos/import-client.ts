import { setTimeout as sleep } from 'node:timers/promises';
import type { Topology } from './topology.js';

const PEOPLE_PER_IMPORT = 50;
const DEADLINE_MS = 180_000;

interface Run {
  readonly state: string;
  readonly counts: { readonly failed: number };
}

/** Whoever imports over HTTP: asks again until it is told that an import was taken, and then expects it to be carried out. */
export class ImportClient {
  /** Of the imports that were acknowledged. */
  readonly places: string[] = [];
  /** The tables that were sent. */
  readonly tables: string[] = [];

  constructor(private readonly topology: Topology) {}

  /** Sends a table of people whom nobody else sends, until it is acknowledged. */
  async send(name: string): Promise<void> {
    const table = tableOf(name);
    this.tables.push(table);
    await this.#untilDone(`import ${name}`, async (url) => {
      const form = new FormData();
      form.append('file', new Blob([table]), 'people.csv');
      const answer = await fetch(`${url}/v1/imports`, { method: 'POST', body: form });
      const place = answer.headers.get('location');
      if (answer.status !== 202 || place === null) return false;
      this.places.push(place);
      return true;
    });
  }

  /** Waits until all that was acknowledged is done, without a failure. */
  async settle(): Promise<void> {
    for (const place of this.places)
      await this.#untilDone(place, async (url) => {
        const answer = await fetch(`${url}${place}`);
        if (answer.status === 404) throw new LostError(`${place} was acknowledged and is not there`);
        if (!answer.ok) return false;
        const { state, counts }: Run = JSON.parse(await answer.text());
        if (['failed', 'cancelled'].includes(state) || counts.failed > 0)
          throw new LostError(`${place} is ${state}: ${JSON.stringify(counts)}`);
        return state === 'done';
      });
    this.places.length = 0;
  }

  /** Who answers a brief, best first, with their scores. */
  async match(text: string, limit: number): Promise<string[]> {
    let found: string[] = [];
    await this.#untilDone('match', async (url) => {
      const headers = { 'content-type': 'application/json' };
      const body = JSON.stringify({ text, limit });
      const answer = await fetch(`${url}/v1/matches`, { method: 'POST', headers, body });
      if (!answer.ok) return false;
      const { matches }: { matches: { expertId: string; score: number }[] } = JSON.parse(await answer.text());
      found = matches.map(({ expertId, score }) => `${expertId} ${score}`);
      return true;
    });
    return found;
  }

  /** Whoever does not get through comes again. */
  async #untilDone(what: string, ask: (url: string) => Promise<boolean>): Promise<void> {
    const deadlineMs = performance.now() + DEADLINE_MS;
    while (performance.now() < deadlineMs) {
      const isDone = await this.topology
        .url()
        .then(ask)
        .catch((error: unknown) => {
          if (error instanceof LostError) throw error;
          return false;
        });
      if (isDone) return;
      await sleep(100);
    }
    throw new LostError(`${what}: not done within ${DEADLINE_MS} ms\n${this.topology.lastWords}`);
  }
}

/** Something that was acknowledged did not come about. */
class LostError extends Error {
  override readonly name = 'LostError';
}

function tableOf(name: string): string {
  const lines = Array.from({ length: PEOPLE_PER_IMPORT }, (_, at) => {
    const id = `${name}-${at}`;
    return `${id},Person ${id},Nurse of ward ${id},Ward ${id} Hospital,wound care; triage ${at}`;
  });
  return ['id,name,headline,company,skills', ...lines, ''].join('\n');
}
