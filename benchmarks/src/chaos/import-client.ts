import { type Caller, LostError } from './caller.js';

/** People in a table that is sent. */
export const PEOPLE_PER_IMPORT = 50;

interface Run {
  readonly state: string;
  readonly counts: { readonly failed: number };
}

/** Whoever imports over HTTP: asks until it is told that an import was taken, and then expects it to be carried out. */
export class ImportClient {
  /** Of all imports that were acknowledged. */
  readonly places: string[] = [];
  /** The tables that were sent. */
  readonly tables: string[] = [];
  #settled = 0;

  constructor(private readonly caller: Caller) {}

  /** Sends a table of people whom nobody else sends, until it is acknowledged. */
  async send(name: string): Promise<void> {
    const table = tableOf(name);
    this.tables.push(table);
    const place = await this.caller.until(`import ${name}`, async (url) => {
      const form = new FormData();
      form.append('file', new Blob([table]), 'people.csv');
      const answer = await fetch(`${url}/v1/imports`, { method: 'POST', body: form });
      return answer.status === 202 ? (answer.headers.get('location') ?? undefined) : undefined;
    });
    this.places.push(place);
  }

  /** Waits until all that was acknowledged is done, without a failure. */
  async settle(): Promise<void> {
    for (const place of this.places.slice(this.#settled))
      await this.caller.until(place, async (url) => {
        const answer = await fetch(`${url}${place}`);
        if (answer.status === 404) throw new LostError(`${place} was acknowledged and is not there`);
        if (!answer.ok) return undefined;
        const { state, counts }: Run = JSON.parse(await answer.text());
        if (['failed', 'cancelled'].includes(state) || counts.failed > 0)
          throw new LostError(`${place} is ${state}: ${JSON.stringify(counts)}`);
        return state === 'done' || undefined;
      });
    this.#settled = this.places.length;
  }
}

function tableOf(name: string): string {
  const lines = Array.from({ length: PEOPLE_PER_IMPORT }, (_, at) => {
    const id = `${name}-${at}`;
    return `${id},Person ${id},Nurse of ward ${id},Ward ${id} Hospital,wound care; triage ${at}`;
  });
  return ['id,name,headline,company,skills', ...lines, ''].join('\n');
}
