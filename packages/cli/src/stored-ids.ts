import type { Matcher } from '@expertmatch/matcher';

/** Looks up the ids that experts have today; someone who was merged into another is that other. */
export function storedIds(matcher: Pick<Matcher, 'list' | 'get'>): (expertId: string) => string | undefined {
  const ids = new Set(matcher.list().map(({ id }) => id));
  return (expertId) => (ids.has(expertId) ? expertId : mergedInto(matcher, expertId));
}

function mergedInto(matcher: Pick<Matcher, 'get'>, expertId: string): string | undefined {
  try {
    return matcher.get(expertId).id;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'expert_not_found') return undefined;
    throw error;
  }
}
