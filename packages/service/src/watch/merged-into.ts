import type { Matcher } from '@expertmatch/matcher';
import { hasCode } from './has-code.js';

/** The id of the expert whom an id stands for: the same, or who it was merged into; undefined when nobody is left. */
export function mergedInto(matcher: Matcher, expertId: string): string | undefined {
  try {
    return matcher.get(expertId).id;
  } catch (error) {
    if (hasCode(error, 'expert_not_found')) return undefined;
    throw error;
  }
}
