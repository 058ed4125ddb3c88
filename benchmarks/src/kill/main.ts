import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Matcher, openMatcher } from '@expertmatch/matcher';
import { seededRandom } from '../seeded-random.js';
import { writeMixedFiles } from './mixed-files.js';

const CLI = fileURLToPath(new URL('../../../packages/cli/bin/expertmatch.js', import.meta.url));
const CACHE = join(homedir(), '.cache', 'expertmatch');
const DEFAULT_KILLS = 50;
/** A process is killed somewhere between its start and so long after, in ms. */
const LATEST_KILL_MS = 15_000;

/** Everybody who is stored, once for each place and text, and what could not be. */
interface Outcome {
  readonly people: readonly string[];
  readonly failed: readonly string[];
}

/** Kills a mixed import again and again, each time going on with it, and compares it with one that never was. */
async function main(kills: number, seed: number): Promise<void> {
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
      killed += await killUntilDone(files, dir, kills - killed, random);
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
  random: () => number,
): Promise<number> {
  for (let killed = 0; killed < most; killed++) {
    const args = (await isBegun(dir)) ? ['imports', 'resume', '1'] : ['import', files];
    const child = spawn(process.execPath, [CLI, ...args, '--dir', dir], {
      env: { ...process.env, EXPERTMATCH_CACHE_DIR: CACHE },
      stdio: 'ignore',
    });
    const ended = new Promise<boolean>((resolve) => child.once('exit', (code) => resolve(code !== null)));
    await Promise.race([ended, sleep(random() * LATEST_KILL_MS)]);
    child.kill('SIGKILL');
    if (await ended) return killed;
  }
  return most;
}

function isBegun(dir: string): Promise<boolean> {
  return withMatcher(dir, async ({ imports }) => imports.list().length > 0);
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
  const matcher = await openMatcher({ dir, cacheDir: CACHE });
  try {
    return await work(matcher);
  } finally {
    await matcher.close();
  }
}

const [kills = DEFAULT_KILLS, seed = Date.now()] = process.argv.slice(2).map(Number);
await main(kills, seed);
