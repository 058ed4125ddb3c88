import type { TitleCriterion } from '../../domain/criterion.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import type { CriterionWords } from '../criterion-words.js';

/** A title of a position. */
export function titleWords({ titles }: TitleCriterion): CriterionWords {
  const wanted = anyOf(titles);
  return {
    wanted: `work as ${wanted}`,
    question: `whether there was work as ${wanted}`,
    met: { verb: 'works or worked as', object: wanted },
    unknown: { verb: 'states', object: 'no titles of positions' },
    partial: `a title near to ${wanted} is stated`,
    missing: { verb: 'does not state', object: `work as ${wanted}` },
  };
}
