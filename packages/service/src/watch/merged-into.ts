import { ExpertMatchError, type Matcher } from '@expertmatch/matcher';

/** The id of the expert whom an id stands for: the same, or who it was merged into; undefined when nobody is left. */
export function mergedInto(matcher: Matcher, expertId: string): string | undefined {
  try {
    return matcher.get(expertId).id;
  } catch (error) {
    if (error instanceof ExpertMatchError && error.code === 'expert_not_found') return undefined;
    throw error;
  }
}
