import { writeFileSync } from 'node:fs';
import type { ImportSummary, Matcher } from '@expertmatch/matcher';
import { madeUpExpert } from './made-up-expert.js';
import { seededRandom } from './seeded-random.js';

/** Imports made-up people, the same in every run. @param file where they are written down first */
export async function importMadeUp(matcher: Matcher, file: string, experts: number): Promise<ImportSummary> {
  const random = seededRandom(1);
  const lines = Array.from({ length: experts }, (_, n) => JSON.stringify(madeUpExpert(n, random)));
  writeFileSync(file, lines.join('\n'));
  return matcher.import([file]);
}
