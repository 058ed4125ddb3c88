import type { MatchAnswer, Matcher } from '@expertmatch/matcher';
import { sampleBriefs } from '../packages/matcher/measure/samples/sample-briefs.js';
import { SAMPLES } from './sample-matcher.js';

/** The sample briefs, words and JSON. */
export const BRIEFS = sampleBriefs(SAMPLES);

/** Everybody who is not ruled out, for each brief's file. */
export async function answers(matcher: Matcher): Promise<Map<string, MatchAnswer>> {
  const all = new Map<string, MatchAnswer>();
  for (const { file, brief } of BRIEFS)
    all.set(file, await matcher.match(brief, { limit: 100, nearMisses: 3 }));
  return all;
}

/** A ranking without what may change with a name: places instead of ids, scores and contributions. */
export function rankingOf({ matches }: MatchAnswer): string[] {
  return matches.map(({ sources, score, criteria }) => {
    const place = `${sources[0]?.file.split('/').at(-1)}#${sources[0]?.row ?? ''}`;
    return `${place} ${score} ${criteria.map(({ status, value }) => `${status} ${value}`).join(', ')}`;
  });
}
