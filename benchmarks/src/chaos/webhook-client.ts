import { setTimeout as sleep } from 'node:timers/promises';
import type { Caller } from './caller.js';
import type { Receiver } from './receiver.js';

const DEADLINE_MS = 240_000;

interface Page {
  readonly items: readonly { readonly event: { readonly id: string } }[];
  readonly nextCursor?: string;
}

interface Body {
  readonly type: string;
  readonly data: { readonly importId?: number; readonly expertId?: string };
}

/** Whoever has itself told of every import that ends and of everybody who comes. */
export class WebhookClient {
  #path = '';

  constructor(
    private readonly caller: Caller,
    private readonly receiver: Receiver,
  ) {}

  /** Registers before anything is imported. */
  async register(): Promise<void> {
    const { url } = this.receiver;
    const events = ['match.found', 'import.finished'];
    const hook = await this.caller.json<{ id: string; secret: string }>('/v1/webhooks', { url, events });
    this.receiver.secret = hook.secret;
    this.#path = `/v1/webhooks/${hook.id}/deliveries`;
    await this.caller.json('/v1/projects', { text: 'triage nurse', watch: { minScore: 0 } });
  }

  /** Waits until all is delivered. @returns what is missing, came under two ids, or was never to be sent */
  async wrongs(imports: number, people: number): Promise<string[]> {
    const deadlineMs = performance.now() + DEADLINE_MS;
    while (performance.now() < deadlineMs && !(await this.#isAllTold(imports + people))) await sleep(500);
    const sent = await this.#sent();
    const bodies = [...this.receiver.told.values()].map((body): Body => JSON.parse(body));
    const ended = bodies.flatMap(({ data }) => data.importId ?? []);
    const found = bodies.flatMap(({ data }) => data.expertId ?? []);
    return [
      ...this.receiver.wrongs,
      ...once('imports that ended', ended, imports),
      ...once('people who came', found, people),
      ...[...this.receiver.told.keys()].filter((id) => !sent.has(id)).map((id) => `nobody knows of ${id}`),
    ];
  }

  async #isAllTold(events: number): Promise<boolean> {
    if (this.receiver.told.size <= events) return false;
    return (await this.caller.json<Page>(`${this.#path}?state=waiting&limit=1`)).items.length === 0;
  }

  async #sent(): Promise<Set<string>> {
    const ids = new Set<string>();
    let cursor: string | undefined = '';
    while (cursor !== undefined) {
      const after: string = cursor === '' ? '' : `&cursor=${cursor}`;
      const page: Page = await this.caller.json(`${this.#path}?limit=100${after}`);
      for (const { event } of page.items) ids.add(event.id);
      cursor = page.nextCursor;
    }
    return ids;
  }
}

function once(what: string, told: readonly (string | number)[], wanted: number): string[] {
  const different = new Set(told).size;
  if (different === wanted && told.length === wanted) return [];
  return [`${what}: ${wanted}, of which ${different} were told, by ${told.length} events`];
}
