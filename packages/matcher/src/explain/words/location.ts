import type { LocationCriterion } from '../../domain/criterion.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { placeName } from '../../taxonomy/spoken-names.js';
import type { CriterionWords, JudgedFacts } from '../criterion-words.js';

/** Where the person works from. */
export function locationWords(
  { regions, utcOffsetHours = 0 }: LocationCriterion,
  { profile: { location } }: JudgedFacts,
): CriterionWords {
  const zone = `near UTC${utcOffsetHours < 0 ? '' : '+'}${utcOffsetHours}`;
  const where = regions.length === 0 ? zone : `in ${anyOf(regions.map(placeName))}`;
  const code = location?.region ?? location?.country;
  const instead = code && placeName(code);
  return {
    wanted: `a base ${where}`,
    ...(instead !== undefined && { instead }),
    question: 'where the work would be done from',
    met: { verb: 'is based', object: where },
    unknown:
      instead === undefined
        ? { verb: 'states', object: 'no place of work' }
        : { verb: 'does not say', object: `where in ${instead} the base is` },
    partial: `the base in ${instead} is some hours away`,
    missing: `the base is in ${instead}, not ${where}`,
  };
}
