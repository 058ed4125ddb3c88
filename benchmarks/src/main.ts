import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, homedir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { embeddingBench } from './embedding-bench.js';
import { importBench } from './import-bench.js';
import { matchBench } from './match-bench.js';
import { pageBench } from './page-bench.js';
import { routeBench } from './route-bench.js';
import { rowsBench } from './rows-bench.js';
import { serviceBench } from './service-bench.js';
import { weekBench } from './week-bench.js';

const RESULTS = fileURLToPath(new URL('../results/', import.meta.url));
const CACHE = join(homedir(), '.cache', 'expertmatch');

const benches: Readonly<Record<string, () => Promise<object>>> = {
  embedding: () => embeddingBench(),
  import: () => importBench(CACHE),
  match: () => matchBench(CACHE),
  page: () => pageBench(CACHE),
  rows: () => rowsBench(),
  service: () => serviceBench(CACHE),
  route: () => routeBench(),
  week: () => weekBench(),
};

/** Runs the benches named on the command line, all when none is, prints a table and writes the results. */
async function main(names: readonly string[]): Promise<void> {
  const chosen = Object.keys(benches).filter((name) => names.length === 0 || names.includes(name));
  mkdirSync(RESULTS, { recursive: true });
  const date = new Date().toISOString().slice(0, 10);
  for (const name of chosen) {
    const results = await benches[name]?.();
    const report = { bench: name, date, machine: machine(), results };
    writeFileSync(join(RESULTS, `${name}.json`), `${JSON.stringify(report, null, 2)}\n`);
    process.stdout.write(`\n${name}\n${table(results ?? {})}`);
  }
}

function machine(): string {
  const [first] = cpus();
  return `${cpus().length} × ${first?.model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

function table(results: object): string {
  return Object.entries(results)
    .map(
      ([name, value]) =>
        `  ${name.padEnd(32)} ${typeof value === 'number' ? round(value) : JSON.stringify(value)}\n`,
    )
    .join('');
}

function round(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toPrecision(4);
}

await main(process.argv.slice(2));
