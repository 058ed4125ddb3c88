import type { SkillCriterion } from '../../domain/criterion.js';
import type { ExpertProfile, SkillFact } from '../../domain/expert-profile.js';
import { SKILLS } from '../../taxonomy/skills.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { skillName } from '../../taxonomy/spoken-names.js';
import { better, type Judgement, met, partial, unknown } from '../judgement.js';

/** Value of a skill that only a list of skills names. */
const LISTED = 0.8;
/** Value of a broader skill than the one asked for. */
const BROADER = 0.4;

/**
 * Whether the profile names one of the skills, or a special form of one; work that shows it counts more than a
 * list. A broader skill satisfies in part. Silence is `unknown`.
 */
export function judgeSkill({ codes }: SkillCriterion, profile: ExpertProfile): Judgement {
  let best: Judgement | undefined;
  for (const fact of profile.skills) {
    for (const code of codes) {
      const judged = judgeFact(fact, code, profile);
      if (judged !== undefined) best = best === undefined ? judged : better(best, judged);
    }
  }
  return best ?? unknown(`The profile does not mention ${anyOf(codes.map(skillName))}.`);
}

function judgeFact(fact: SkillFact, asked: string, profile: ExpertProfile): Judgement | undefined {
  const { code, name, strength, span } = fact;
  if (SKILLS.isA(code, asked)) {
    return strength === 'listed'
      ? met(`Lists ${name}; no work is told that shows it.`, [span], LISTED)
      : met(`Names ${name}${positionOf(fact, profile)}.`, [span]);
  }
  return SKILLS.isA(asked, code)
    ? partial(BROADER, `Names ${name}, which is broader than ${skillName(asked)}.`, [span])
    : undefined;
}

function positionOf({ span }: SkillFact, { experience }: ExpertProfile): string {
  const entry = experience.find((one) => one.span.start <= span.start && span.end <= one.span.end);
  return entry?.title === undefined ? '' : ` in the work as "${entry.title.value}"`;
}
