import { setTimeout as sleep } from 'node:timers/promises';
import type { ImportRun } from '@expertmatch/matcher';
import type { ImportDesk } from '../../workspace/import-desk.js';
import { importView } from './import-view.js';

const LOOK_EVERY_MS = 250;
/** A line without meaning now and then keeps proxies from ending a stream in which nothing happens. */
const ALIVE_EVERY_MS = 15_000;

/**
 * Server-sent events of an import: `progress` at each change, `end` when it is over. They break off when the service stops:
 * whoever watches then comes again.
 */
export async function* importEvents(desk: ImportDesk, first: ImportRun): AsyncGenerator<string> {
  let run = first;
  let told = '';
  let toldAtMs = performance.now();
  while (await desk.goesOn(run)) {
    const data = JSON.stringify(importView(run));
    const isDue = performance.now() - toldAtMs > ALIVE_EVERY_MS;
    if (data !== told || isDue) {
      yield data === told ? ':\n\n' : eventText('progress', data);
      toldAtMs = performance.now();
    }
    told = data;
    await sleep(LOOK_EVERY_MS, undefined, { signal: desk.closing }).catch(() => undefined);
    if (desk.closing.aborted) return;
    run = await desk.get(run.id);
  }
  yield eventText('end', JSON.stringify(importView(run)));
}

function eventText(name: string, data: string): string {
  return `event: ${name}\ndata: ${data}\n\n`;
}
