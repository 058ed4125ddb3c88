import type { ExperienceCriterion } from '../../domain/criterion.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { professionName, skillName, specialtyName } from '../../taxonomy/spoken-names.js';
import type { CriterionWords } from '../criterion-words.js';

/** Years of work. */
export function experienceWords({
  minYears,
  withinYears,
  codes,
  skills = [],
  professions = [],
}: ExperienceCriterion): CriterionWords {
  const isOne = minYears === 1;
  const names = [...codes.map(specialtyName), ...skills.map(skillName), ...professions.map(professionName)];
  const years = minYears === 0 ? 'some work' : `${minYears} ${isOne ? 'year' : 'years'} of work`;
  const field = names.length === 0 ? '' : ` in ${anyOf(names)}`;
  const window = withinYears === undefined ? '' : ` within the last ${withinYears} years`;
  const wanted = `${years}${field}${window}`;
  const dated = `${wanted} ${isOne || minYears === 0 ? 'is' : 'are'} dated`;
  return {
    wanted,
    question: 'for the dates of the positions held',
    met: { verb: 'has', object: minYears === 0 ? wanted : `at least ${wanted}` },
    unknown: { verb: 'states', object: 'no dates of positions' },
    partial: `fewer than ${dated}`,
    missing: `far fewer than ${dated}`,
  };
}
