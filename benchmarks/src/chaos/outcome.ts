import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Matcher, openMatcher } from '@expertmatch/matcher';
import { Program } from './program.js';

/** Briefs whose answers tell one index from another. */
export const BRIEFS = ['triage nurse of ward', 'wound care', 'hospital'] as const;
export const MATCHES = 50;

/** Everybody who is stored, and who answers the briefs. */
interface Outcome {
  readonly people: readonly string[];
  readonly answers: readonly (readonly string[])[];
}

/**
 * Compares a data directory with one into which the same tables were imported undisturbed, its index with one built anew,
 * and its audit with itself.
 * @param served what the service answered to the briefs
 * @returns what is wrong
 */
export async function wrongsOf(
  dir: string,
  root: string,
  tables: readonly string[],
  served: readonly (readonly string[])[],
): Promise<string[]> {
  const files = join(root, 'tables');
  mkdirSync(files);
  for (const [at, table] of tables.entries()) writeFileSync(join(files, `${at}.csv`), table);
  const untouched = await look(join(root, 'untouched'), async (matcher) => {
    await matcher.import([files]);
  });
  const found = await look(dir);
  rmSync(join(dir, 'index'), { recursive: true, force: true });
  const rebuilt = await look(dir);
  const audit = new Program(['audit', 'verify', '--dir', dir]);
  await audit.end();
  return [
    ...differences('people', found.people, untouched.people),
    ...differences('answers', found.answers, rebuilt.answers),
    ...differences('answers beside an undisturbed import', found.answers, untouched.answers),
    ...differences('answers of the service', served, found.answers),
    ...(audit.exitCode === 0 ? [] : [`the audit does not hold: ${audit.said}`]),
  ];
}

async function look(
  dir: string,
  before: (matcher: Matcher) => Promise<void> = async () => {},
): Promise<Outcome> {
  const matcher = await openMatcher({ dir, cacheDir: cacheDir() });
  try {
    await before(matcher);
    const people = matcher.list().map(({ id }) => `${id} ${matcher.reveal(id).identity.name ?? ''}`);
    const answers: string[][] = [];
    for (const brief of BRIEFS) {
      const { matches } = await matcher.match(brief, { limit: MATCHES });
      answers.push(matches.map(({ expertId, score }) => `${expertId} ${score}`));
    }
    return { people, answers };
  } finally {
    await matcher.close();
  }
}

function differences(what: string, found: readonly unknown[], wanted: readonly unknown[]): string[] {
  if (JSON.stringify(found) === JSON.stringify(wanted)) return [];
  const at = found.findIndex((one, k) => JSON.stringify(one) !== JSON.stringify(wanted[k]));
  return [`${what} differ: ${found.length} for ${wanted.length}, first at ${at}`];
}

function cacheDir(): string {
  const { EXPERTMATCH_CACHE_DIR, XDG_CACHE_HOME } = process.env;
  return EXPERTMATCH_CACHE_DIR ?? join(XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'expertmatch');
}
