import type { ExperienceCriterion } from '../../domain/criterion.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { specialtyName } from '../../taxonomy/spoken-names.js';
import type { CriterionWords } from '../criterion-words.js';

/** Years of work. */
export function experienceWords({ minYears, codes }: ExperienceCriterion): CriterionWords {
  const isOne = minYears === 1;
  const years = `${minYears} ${isOne ? 'year' : 'years'} of work`;
  const wanted = `${years}${codes.length === 0 ? '' : ` in ${anyOf(codes.map(specialtyName))}`}`;
  const dated = `${wanted} ${isOne ? 'is' : 'are'} dated`;
  return {
    wanted,
    question: 'for the dates of the positions held',
    met: { verb: 'has', object: `at least ${wanted}` },
    unknown: { verb: 'states', object: 'no dates of positions' },
    partial: `fewer than ${dated}`,
    missing: `far fewer than ${dated}`,
  };
}
