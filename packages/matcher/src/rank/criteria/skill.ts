import type { SkillCriterion } from '../../domain/criterion.js';
import type { ExpertProfile } from '../../domain/expert-profile.js';
import { SKILLS } from '../../taxonomy/skills.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { skillName } from '../../taxonomy/spoken-names.js';
import { type Judgement, met, unknown } from '../judgement.js';

/** Whether the profile names one of the skills, or a special form of one. */
export function judgeSkill({ codes }: SkillCriterion, profile: ExpertProfile): Judgement {
  const wanted = anyOf(codes.map(skillName));
  const found = profile.skills.find((skill) =>
    codes.some((code) => skill.code === code || isSpecialForm(skill.code, code)),
  );
  if (found === undefined) return unknown(`The profile does not mention ${wanted}.`);
  return met(`Names ${found.name}.`, [found.span]);
}

function isSpecialForm(code: string, asked: string): boolean {
  return SKILLS.get(code) !== undefined && SKILLS.get(asked) !== undefined && SKILLS.isA(code, asked);
}
