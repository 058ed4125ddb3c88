import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type FuzzResult, fuzzRun } from './fuzz/fuzz-run.js';
import { TARGETS } from './fuzz/fuzz-target.js';
import { REPOSITORY } from './repository.js';

const FOLDERS = [join(REPOSITORY, 'samples', 'experts'), join(REPOSITORY, '..', 'shared', 'data')];
const LARGEST_SEED = 2 ** 31;

/** Tries each reader with broken files for some time, and says what it found: `--seconds`, `--target`, `--seed`. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      seconds: { type: 'string', default: '60' },
      target: { type: 'string', multiple: true },
      seed: { type: 'string' },
    },
  });
  const seed = Number(values.seed ?? Date.now() % LARGEST_SEED);
  const plan = { seconds: Number(values.seconds), seed, folders: FOLDERS.filter(existsSync) };
  process.stdout.write(`seed ${seed}\n`);
  for (const target of TARGETS.filter(({ name }) => values.target?.includes(name) ?? true)) {
    const result = await fuzzRun(target, plan);
    process.stdout.write(`${lineOf(result)}\n`);
    for (const { what, path } of result.finds) process.stdout.write(`  ${what}\n    ${path}\n`);
    if (result.finds.length > 0) process.exitCode = 1;
  }
}

function lineOf(result: FuzzResult): string {
  const { target, executions, finds, startRssMiB, endRssMiB, peakRssMiB, slowestMs } = result;
  const memory = `RSS ${startRssMiB} to ${endRssMiB} MiB, peak ${peakRssMiB}`;
  return `${target.padEnd(16)} ${executions} inputs, ${finds.length} finds, slowest ${slowestMs} ms, ${memory}`;
}

await main();
