import type { EducationCriterion } from '../../domain/criterion.js';
import { wantedDegree } from '../../rank/wanted-degree.js';
import type { CriterionWords } from '../criterion-words.js';

/** A level of degree, and its field. */
export function educationWords(criterion: EducationCriterion): CriterionWords {
  const wanted = wantedDegree(criterion);
  return {
    wanted,
    question: `whether there is ${wanted}`,
    met: { verb: 'has', object: wanted },
    unknown: { verb: 'states', object: 'no degree' },
    partial: `${wanted} is stated in part`,
    missing: { verb: 'does not state', object: wanted },
  };
}
