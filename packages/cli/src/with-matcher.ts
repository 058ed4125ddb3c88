import type { Matcher } from '@expertmatch/matcher';
import { type PlaceOptions, readConfig } from './config.js';

/** Opens the data directory for as long as `use` takes. The library is loaded only now: `--help` needs none of it. */
export async function withMatcher<T>(
  options: PlaceOptions,
  use: (matcher: Matcher) => Promise<T>,
): Promise<T> {
  const { openMatcher } = await import('@expertmatch/matcher');
  const matcher = await openMatcher({ ...readConfig(options), actor: 'cli' });
  try {
    return await use(matcher);
  } finally {
    await matcher.close();
  }
}
