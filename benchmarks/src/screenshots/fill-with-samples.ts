import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';
import { z } from 'zod';
import type { ServedProgram } from '../served-program.js';
import { routeSamples } from './route-samples.js';

const SAMPLES = fileURLToPath(new URL('../../../samples/', import.meta.url));
const LOOK_EVERY_MS = 300;

const made = z.object({ id: z.union([z.string(), z.int()]) });
const run = z.object({ state: z.string() });
const experts = z.array(z.object({ expertId: z.string() }));
const ranked = z.object({ matches: experts, nearMisses: experts });

/** A list as people send it: somebody twice, a title above the headings, a column nobody can guess, a row with too many cells. */
export const LIST = `Candidates of the spring fair;;;;;
;;;;;
Name;E-Mail;Fach;Firma;Fähigkeiten;Interne Nr.
Perrin Aldous;perrin@aldous.example;Wound care nurse;Bayside Clinic;wound care, triage;17
Ilse Brandmeer;ilse@brandmeer.example;Legal translator;Brandmeer Texte;translation, contracts;18
Ruy Montclar;ruy@montclar.example;Patent attorney;Halloway & Finch;patents;19;surplus;surplus
Perrin Aldous;;Wound care nurse, Bayside Clinic;Bayside Clinic;wound care;20
Tess Vane;tess@vane.example;Surgeon;Ward Four;suturing;21
`;

/** What the samples became. */
export interface Filled {
  readonly projectId: string;
  /** Best first on the brief of `projectId`. */
  readonly expertIds: readonly string[];
}

/** Imports the samples, keeps their briefs, decides on a few experts, makes a key and a webhook, routes a few tasks. */
export async function fillWithSamples(served: ServedProgram): Promise<Filled> {
  const call = async (path: string, body?: unknown, method = 'POST'): Promise<unknown> => {
    const init = body === undefined ? {} : { method, body: JSON.stringify(body) };
    return (await fetch(`${served.url}${path}`, { headers: served.headers, ...init })).json();
  };
  await importAll(served, call);
  const texts = readdirSync(join(SAMPLES, 'briefs')).filter((name) => name.endsWith('.txt'));
  const projectIds: string[] = [];
  for (const name of texts.toReversed()) {
    const text = readFileSync(join(SAMPLES, 'briefs', name), 'utf8');
    projectIds.push(String(made.parse(await call('/v1/projects', { text })).id));
  }
  const projectId = projectIds.at(-1) ?? '';
  const { matches, nearMisses } = ranked.parse(
    await call(`/v1/projects/${projectId}/matches?limit=4&nearMisses=4`),
  );
  const expertIds = [...matches, ...nearMisses].map(({ expertId }) => expertId);
  const [first, second, third] = expertIds;
  const about = { projectId, expertId: first };
  for (const expertId of [first, third])
    await call('/v1/feedback', { projectId, expertId, verdict: 'shortlisted' });
  await call('/v1/feedback', {
    ...about,
    verdict: 'noted',
    reason: 'Free from January; ask about weekends.',
  });
  const why = 'The client wants somebody who has led a clinic.';
  await call('/v1/feedback', { projectId, expertId: second, verdict: 'rejected', reason: why });
  await call('/v1/keys', { name: 'reporting', scopes: ['read'], expiresAt: '2099-01-01T00:00:00Z' });
  const events = ['match.found', 'import.finished'];
  await call('/v1/webhooks', { url: 'https://hooks.example/expertmatch', events });
  await routeSamples(call);
  return { projectId, expertIds };
}

async function importAll(served: ServedProgram, call: (path: string) => Promise<unknown>): Promise<void> {
  const names = readdirSync(join(SAMPLES, 'experts'));
  const files = names.map((name) => [name, new Uint8Array(readFileSync(join(SAMPLES, 'experts', name)))]);
  await importFile('samples.zip', zipSync(Object.fromEntries(files)), served, call);
  await importFile('spring-fair.csv', new TextEncoder().encode(LIST), served, call);
}

async function importFile(
  name: string,
  content: Uint8Array,
  served: ServedProgram,
  call: (path: string) => Promise<unknown>,
): Promise<void> {
  const response = await fetch(`${served.url}/v1/imports?name=${name}`, {
    method: 'POST',
    headers: { ...served.headers, 'content-type': 'application/octet-stream' },
    body: new Uint8Array(content),
  });
  const { id } = made.parse(await response.json());
  while (!/done|failed|cancelled/.test(run.parse(await call(`/v1/imports/${id}`)).state))
    await sleep(LOOK_EVERY_MS);
}
