import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Matcher, openMatcher } from '@expertmatch/matcher';
import { seededRandom } from '../seeded-random.js';
import { DIGEST_EMBEDDER } from './digest-embedder.js';
import { writeMixedFiles } from './mixed-files.js';

const IMPORT = fileURLToPath(new URL('./import-until-killed.js', import.meta.url));
const DEFAULT_KILLS = 50;
/** A process is killed somewhere between its start and so long after, in ms, unless told. */
const LATEST_KILL_MS = 5_000;

/** Everybody who is stored, once for each place and text, and what could not be. */
interface Outcome {
  readonly people: readonly string[];
  readonly failed: readonly string[];
}

/** Kills a mixed import again and again, each time going on with it, and compares it with one that never was. */
async function main(kills: number, seed: number, latestMs: number): Promise<void> {
  const root = mkdtempSync(join(tmpdir(), 'expertmatch-kills-'));
  const files = join(root, 'files');
  const random = seededRandom(seed);
  try {
    const { wrongRows } = writeMixedFiles(files);
    const untouched = await withMatcher(join(root, 'untouched'), async (matcher) => {
      await matcher.import([files]);
      return outcomeOf(matcher);
    });
    let done = 0;
    let round = 0;
    for (let killed = 0; killed < kills; ) {
      const dir = join(root, `killed-${round}`);
      killed += await killUntilDone(files, dir, kills - killed, () => random() * latestMs);
      const killedOutcome = await withMatcher(dir, async (matcher) => {
        const imported = matcher.imports.list()[0]?.counts.imported ?? 0;
        process.stdout.write(`imported when it was last killed: ${imported}\n`);
        await goOn(matcher, files);
        return outcomeOf(matcher);
      });
      requireSame(killedOutcome, untouched, wrongRows);
      done += killedOutcome.people.length;
      round += 1;
      process.stdout.write(`${killed} kills in ${round} imports: nothing lost, nothing twice\n`);
    }
    process.stdout.write(`seed ${seed}: ${done} people stored, all once\n`);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

/** Starts and kills processes until one ends by itself, or so many are killed; gives the number of kills. */
async function killUntilDone(
  files: string,
  dir: string,
  most: number,
  killAtMs: () => number,
): Promise<number> {
  for (let killed = 0; killed < most; killed++) {
    const child = spawn(process.execPath, [IMPORT, dir, files], { stdio: 'ignore' });
    const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code !== null)));
    await Promise.race([ended, sleep(killAtMs())]);
    child.kill('SIGKILL');
    if (await ended) return killed;
  }
  return most;
}

async function goOn(matcher: Matcher, files: string): Promise<void> {
  const [run] = matcher.imports.list();
  if (run === undefined) await matcher.import([files]);
  else if (run.state !== 'done') await matcher.imports.resume(run.id);
}

async function outcomeOf(matcher: Matcher): Promise<Outcome> {
  const [run] = matcher.imports.list();
  if (run?.state !== 'done') throw new Error(`the import is ${run?.state ?? 'not there'}`);
  const people = matcher.list().map(({ id, sources }) => {
    const places = sources.map(({ file, row }) => `${file} ${row ?? ''}`);
    return `${places.join()} ${id} ${matcher.reveal(id).text}`;
  });
  const failed = [...matcher.imports.rows(run.id)].map(
    ({ file, row, code }) => `${file} ${row ?? ''} ${code}`,
  );
  return { people: people.sort(), failed: failed.sort() };
}

function requireSame(outcome: Outcome, untouched: Outcome, wrongRows: number): void {
  const isSame = JSON.stringify(outcome) === JSON.stringify(untouched);
  if (isSame && outcome.failed.length === wrongRows) return;
  const { people, failed } = outcome;
  const found = `${people.length} people, ${failed.length} failures`;
  const wanted = `${untouched.people.length} people, ${untouched.failed.length} failures`;
  throw new Error(`not the same as an import that never was killed: ${found}, not ${wanted}`);
}

async function withMatcher<T>(dir: string, work: (matcher: Matcher) => Promise<T>): Promise<T> {
  const matcher = await openMatcher({ dir, embedder: DIGEST_EMBEDDER });
  try {
    return await work(matcher);
  } finally {
    await matcher.close();
  }
}

const [kills = DEFAULT_KILLS, seed = Date.now(), latestMs = LATEST_KILL_MS] = process.argv
  .slice(2)
  .map(Number);
await main(kills, seed, latestMs);
