import type { SkillCriterion } from '../../domain/criterion.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { skillName } from '../../taxonomy/spoken-names.js';
import { type CriterionWords, factAt, type JudgedFacts } from '../criterion-words.js';

/** A skill. */
export function skillWords({ codes }: SkillCriterion, facts: JudgedFacts): CriterionWords {
  const names = anyOf(codes.map(skillName));
  const found = factAt(facts.profile.skills, facts);
  const unsaid = { verb: 'does not mention', object: names };
  return {
    wanted: `${names} among the skills`,
    question: `about ${names}`,
    met: { verb: 'names', object: found === undefined ? names : skillName(found.code) },
    unknown: unsaid,
    partial: `${names} is named in part`,
    missing: unsaid,
  };
}
