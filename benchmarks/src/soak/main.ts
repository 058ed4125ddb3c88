import { homedir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { percentile } from '../percentile.js';
import type { ServedProgram } from '../served-program.js';
import { withServedExperts } from '../with-served-experts.js';
import { MixedLoad, type Taken } from './mixed-load.js';
import { type ProcessReading, readProcess } from './process-reading.js';

const CACHE = join(homedir(), '.cache', 'expertmatch');
const PERIODS = 12;
const WARM_UP_PERIODS = 3;
const MINUTE_MS = 60_000;

/**
 * Serves made-up experts under mixed load, with a worker, and prints every twelfth of the time what API and worker hold
 * and how long requests took. Ends by itself; says at last how much memory and handles grew after the first quarter.
 */
async function main(minutes: number, experts: number): Promise<void> {
  await withServedExperts(experts, CACHE, async (served) => {
    const readings = await soak(served, (minutes * MINUTE_MS) / PERIODS);
    process.stdout.write(verdict(readings));
  });
}

async function soak(served: ServedProgram, periodMs: number): Promise<ProcessReading[]> {
  const load = new MixedLoad(served);
  const readings: ProcessReading[] = [];
  for (let period = 1; period <= PERIODS; period++) {
    await load.run(periodMs);
    const reading = readProcess(served.process.pid ?? 0);
    readings.push(reading);
    const { taken, failed } = load.take();
    const minutes = ((period * periodMs) / MINUTE_MS).toFixed(1);
    const { processes, rssMiB, handles } = reading;
    process.stdout.write(
      `${minutes} min: ${processes} processes, ${rssMiB} MiB, ${handles} handles, ${failed} failed\n${lines(taken)}`,
    );
  }
  return readings;
}

function lines(taken: Taken): string {
  return [...taken]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, tookMs]) => {
      const shares = [0.5, 0.9, 0.99].map((share) => percentile(tookMs, share).toFixed(0).padStart(6));
      return `  ${kind.padEnd(10)} ${String(tookMs.length).padStart(6)} answered, p50/p90/p99 ms${shares.join('')}\n`;
    })
    .join('');
}

/** Of medians: the second quarter beside the last. */
function verdict(readings: readonly ProcessReading[]): string {
  const early = readings.slice(WARM_UP_PERIODS, 2 * WARM_UP_PERIODS);
  const late = readings.slice(-WARM_UP_PERIODS);
  const growth = (of: (reading: ProcessReading) => number) =>
    percentile(late.map(of), 0.5) - percentile(early.map(of), 0.5);
  const rss = growth(({ rssMiB }) => rssMiB);
  const handles = growth((reading) => reading.handles);
  return `from the second quarter to the last: ${signed(rss)} MiB, ${signed(handles)} handles\n`;
}

function signed(value: number): string {
  return value < 0 ? String(value) : `+${value}`;
}

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '60' },
    experts: { type: 'string', default: '2000' },
  },
});
await main(Number(values.minutes), Number(values.experts));
