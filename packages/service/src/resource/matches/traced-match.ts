import type { Doing, MatchAnswer, Matcher, MatchOptions, SpecInput } from '@expertmatch/matcher';
import { inSpan } from '../../telemetry/in-span.js';

/** A match as a span of its own: how many criteria, how many matches, how many a must-have kept out. */
export function tracedMatch(
  matcher: Matcher,
  brief: string | SpecInput,
  options: MatchOptions & Doing,
): Promise<MatchAnswer> {
  return inSpan(
    'match',
    () => matcher.match(brief, options),
    ({ spec, matches, excluded }) => ({
      'expertmatch.criteria': spec.criteria.length,
      'expertmatch.matches': matches.length,
      'expertmatch.excluded': excluded,
    }),
  );
}
