import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import autocannon, { type LoadResult } from 'autocannon';
import { BRIEFS } from './briefs.js';
import { csvOf, madeUpTable } from './made-up-table.js';
import { percentile } from './percentile.js';
import { randomArrivals } from './random-arrivals.js';
import type { ServedProgram } from './served-program.js';
import { withServedExperts } from './with-served-experts.js';

const EXPERTS = 10_000;
const CONNECTIONS = 50;
const MATCHES = 10;
/** Of one measurement, in seconds. */
const DURATION = 10;
/** What the ninety-ninth of a hundred matches may take, in ms. */
const BOUND_MS = 150;
/** Rates that are tried between one that holds and one that does not. */
const STEPS = 6;
const MOST_PER_SECOND = 160;
const MATCHES_BESIDE_PER_SECOND = 10;
const ROWS = 1_000;
const PROBE_EVERY_MS = 20;
const IMPORT_BOUND_MS = 180_000;

/**
 * The service over 10,000 experts, in a process of its own: matches by 50 connections, with texts that were embedded
 * before and with new ones, without a pause; the highest rate of requests at random moments at which p99 is 150 ms;
 * `/healthz` while experts are imported, and while matches are asked for beside; and an Express route that answers
 * `{}`, by the same connections.
 */
export async function serviceBench(cacheDir: string) {
  return withServedExperts(EXPERTS, cacheDir, async (served) => ({
    experts: EXPERTS,
    connections: CONNECTIONS,
    ...(await plainExpress()),
    ...named('known', await load(served, knownBriefs())),
    ...named('new', await load(served, newBriefs())),
    ...(await highestRate(served, 'known', knownBriefs)),
    ...(await highestRate(served, 'new', newBriefs)),
    ...(await healthDuringImport(served, 'import', newRows(0), 0)),
    ...(await healthDuringImport(served, 'importBesideMatches', newRows(1), MATCHES_BESIDE_PER_SECOND)),
    peakRssMiB: Math.round((await served.figure('process_resident_memory_bytes')) / 2 ** 20),
  }));
}

type Bodies = () => string;

/** The same briefs again and again: their texts are embedded once. */
function knownBriefs(): Bodies {
  const bodies = BRIEFS.map((brief) => bodyOf(brief));
  let at = 0;
  return () => bodies[at++ % bodies.length] ?? '';
}

/** No text comes twice, so that each is embedded. */
function newBriefs(): Bodies {
  const texts = BRIEFS.filter((brief) => typeof brief === 'string');
  let at = Math.round(Math.random() * 1e9);
  return () => bodyOf(`${texts[at++ % texts.length]}; reference ${at.toString(36)}`);
}

function bodyOf(brief: (typeof BRIEFS)[number]): string {
  return JSON.stringify({
    limit: MATCHES,
    ...(typeof brief === 'string' ? { text: brief } : { spec: brief }),
  });
}

function load(served: ServedProgram, next: Bodies): Promise<LoadResult> {
  return autocannon({
    url: served.url,
    connections: CONNECTIONS,
    duration: DURATION,
    timeout: DURATION,
    requests: [
      {
        method: 'POST',
        path: '/v1/matches',
        headers: served.headers,
        setupRequest: (request) => ({ ...request, body: next() }),
      },
    ],
  });
}

function named(name: string, { latency, requests, errors, non2xx }: LoadResult) {
  return {
    [`${name}PerSecond`]: Math.round(requests.average),
    [`${name}P50Ms`]: latency.p50,
    [`${name}P99Ms`]: latency.p99,
    ...(errors + non2xx > 0 && { [`${name}Failed`]: errors + non2xx }),
  };
}

/** Halves the way between a rate that holds and one that does not, so many times; 0 when none holds. */
async function highestRate(served: ServedProgram, name: string, bodies: () => Bodies) {
  let [holds, fails] = [0, MOST_PER_SECOND];
  let p99Ms = 0;
  for (let step = 0; step < STEPS; step++) {
    const ratePerSecond = Math.round((holds + fails) / 2);
    const found = await arrivals(served, bodies(), ratePerSecond, DURATION * 1_000);
    const isHeld = found.p99Ms <= BOUND_MS && found.failed === 0;
    if (isHeld) [holds, p99Ms] = [ratePerSecond, found.p99Ms];
    else fails = ratePerSecond;
  }
  return { [`${name}HighestRatePerSecond`]: holds, [`${name}P99MsAtThatRate`]: Math.round(p99Ms) };
}

function arrivals(served: ServedProgram, next: Bodies, ratePerSecond: number, durationMs: number) {
  const url = `${served.url}/v1/matches`;
  return randomArrivals({
    url,
    headers: served.headers,
    next,
    connections: CONNECTIONS,
    durationMs,
    ratePerSecond,
  });
}

/** An Express route that answers `{}`, in this process as the load is: its like for the machine and the day. */
async function plainExpress() {
  const express = createRequire(new URL('../../packages/service/package.json', import.meta.url))('express');
  const app = express();
  app.get('/', (_request: unknown, response: { json: (body: object) => void }) => response.json({}));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const result = await autocannon({ url, connections: CONNECTIONS, duration: DURATION, requests: [{}] });
  await new Promise((resolve) => server.close(resolve));
  return named('express', result);
}

/** How long `/healthz` takes while a table is imported, and matches are asked for at random moments. */
async function healthDuringImport(
  served: ServedProgram,
  name: string,
  rows: readonly string[][],
  matchesPerSecond: number,
) {
  const place = await beginImport(served, name, rows);
  const tookMs: number[] = [];
  const start = performance.now();
  let run = { state: 'waiting', counts: { imported: 0 } };
  while (/^(?:waiting|running)$/.test(run.state) && performance.now() - start < IMPORT_BOUND_MS) {
    const matches =
      matchesPerSecond > 0 ? arrivals(served, knownBriefs(), matchesPerSecond, 1_000) : undefined;
    tookMs.push(...(await probes(served)));
    await matches;
    run = JSON.parse(await served.text(place));
  }
  return {
    [`${name}State`]: run.state,
    [`${name}RowsPerSecond`]: Math.round((run.counts.imported / (performance.now() - start)) * 1_000),
    [`${name}HealthP50Ms`]: percentile(tookMs, 0.5),
    [`${name}HealthP99Ms`]: percentile(tookMs, 0.99),
  };
}

/** Headings and rows of experts that are not served yet. @param part 0 or 1, each of others */
function newRows(part: number): string[][] {
  const [headings = [], ...rows] = madeUpTable(EXPERTS + 2 * ROWS);
  const from = EXPERTS + part * ROWS;
  return [headings, ...rows.slice(from, from + ROWS)];
}

/** @returns where the import is read */
async function beginImport(served: ServedProgram, name: string, rows: readonly string[][]): Promise<string> {
  const begun = await fetch(`${served.url}/v1/imports?name=${name}.csv`, {
    method: 'POST',
    headers: { ...served.headers, 'content-type': 'text/csv' },
    body: csvOf(rows),
  });
  return begun.headers.get('location') ?? '';
}

/** How long `/healthz` took each time in about a second. */
async function probes(served: ServedProgram): Promise<number[]> {
  const tookMs: number[] = [];
  for (let probe = 0; probe < 1_000 / PROBE_EVERY_MS; probe++) {
    const sentAtMs = performance.now();
    await served.text('/healthz');
    tookMs.push(performance.now() - sentAtMs);
    await sleep(PROBE_EVERY_MS);
  }
  return tookMs;
}
