import { Agent, request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { percentile } from './percentile.js';

/** What came of requests that were sent at random moments. */
export interface Arrivals {
  readonly sent: number;
  /** Not answered with 2xx. */
  readonly failed: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

/** How requests are sent. */
export interface ArrivalOptions {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Body of the next. */
  readonly next: () => string;
  /** Of all connections together; who finds none free waits, and the wait counts. */
  readonly ratePerSecond: number;
  readonly connections: number;
  readonly durationMs: number;
}

/**
 * POSTs as independent users send them: at moments of a Poisson process, whether or not the ones before were answered,
 * so that a slow answer is not hidden by requests that were held back for it (coordinated omission).
 */
export async function randomArrivals(options: ArrivalOptions): Promise<Arrivals> {
  const { next, ratePerSecond, connections, durationMs } = options;
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const answers: Promise<{ ms: number; ok: boolean }>[] = [];
  const startMs = performance.now();
  for (let dueMs = 0; dueMs < durationMs; dueMs += pause(ratePerSecond)) {
    const aheadMs = startMs + dueMs - performance.now();
    if (aheadMs > 0) await sleep(aheadMs);
    answers.push(post(agent, options, next(), startMs + dueMs));
  }
  const all = await Promise.all(answers);
  agent.destroy();
  const tookMs = all.map(({ ms }) => ms);
  const failed = all.filter(({ ok }) => !ok).length;
  return { sent: all.length, failed, p50Ms: percentile(tookMs, 0.5), p99Ms: percentile(tookMs, 0.99) };
}

function pause(ratePerSecond: number): number {
  return (-Math.log(1 - Math.random()) * 1_000) / ratePerSecond;
}

/** @param dueMs when it should have been sent, from which its time counts */
function post(agent: Agent, { url, headers }: ArrivalOptions, body: string, dueMs: number) {
  return new Promise<{ ms: number; ok: boolean }>((resolve) => {
    const end = (ok: boolean) => resolve({ ms: performance.now() - dueMs, ok });
    const sent = request(url, { method: 'POST', headers, agent }, (answer) => {
      const { statusCode = 500 } = answer;
      answer.resume().on('end', () => end(statusCode < 300));
    });
    sent.on('error', () => end(false)).end(body);
  });
}
