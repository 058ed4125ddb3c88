// Erases everybody, one after the other, until it is killed; says each one's id once the erasure has returned.
import { writeSync } from 'node:fs';
import { openMatcher } from '../../dist/open-matcher.js';

const [dir, cacheDir] = process.argv.slice(2);
const matcher = await openMatcher({ dir, cacheDir, threads: 1 });
for (const { id } of matcher.list()) {
  await matcher.erase(id);
  writeSync(1, `${id}\n`);
}
