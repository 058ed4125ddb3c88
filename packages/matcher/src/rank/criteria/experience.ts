import type { ExperienceCriterion } from '../../domain/criterion.js';
import { experienceMonths } from '../../domain/experience-months.js';
import type { ExperienceEntry, ExpertProfile } from '../../domain/expert-profile.js';
import { isPractitionerTitle } from '../../profile/role.js';
import { professionsIn } from '../../taxonomy/professions.js';
import { SKILLS } from '../../taxonomy/skills.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import type { WorkField } from '../../taxonomy/specialty-concept.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { skillName, specialtyName } from '../../taxonomy/spoken-names.js';
import { type Judgement, met, missing, partial, unknown } from '../judgement.js';

/** Below this share of the years asked for, experience is missing rather than partial. */
const PARTIAL_FROM = { must: 0.75, nice: 0.5 } as const;

/** Whether the positions, in the fields asked for, add up to the years. */
export function judgeExperience(
  { minYears, codes, skills = [], necessity }: ExperienceCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const dated = profile.experience.filter(({ start }) => start !== undefined);
  if (dated.length === 0) return unknown('The profile dates no position.');
  const narrowed = codes.length + skills.length > 0;
  const counted = narrowed
    ? dated.filter((entry) => isInField(entry, profile, codes) || namesSkill(entry, skills))
    : dated;
  const years = Math.floor((experienceMonths(counted, asOf) / 12) * 10) / 10;
  const field = narrowed ? ` in ${anyOf([...codes.map(specialtyName), ...skills.map(skillName)])}` : '';
  const spans = counted.slice(0, 2).map(({ span, title }) => title?.span ?? span);
  const said = `${years} years of dated work${field}; ${minYears} asked for.`;
  if (years >= minYears) return met(said, spans);
  return years >= minYears * PARTIAL_FROM[necessity]
    ? partial(years / minYears, said, spans)
    : missing(said, spans);
}

function namesSkill({ skills = [] }: ExperienceEntry, asked: readonly string[]): boolean {
  return skills.some((skill) => asked.some((code) => SKILLS.isA(skill, code)));
}

/** Titles that practitioners of those fields bear without naming the field. */
const GENERAL_TITLE =
  /\b(?:associate|partner|shareholder|principal|member|counsel|director|chief|chair\w*|head|dean|professor|fellow|resident|attending|staff|locum|consultant|officer|instructor|lecturer|clinician|practitioner|specialist)\b/i;

/** Fields that one enters by a licence only: there a practitioner's other positions count too ("Medical director"). */
const REGULATED: ReadonlySet<WorkField | undefined> = new Set([
  'medicine',
  'nursing',
  'pharmacy',
  'dentistry',
  'therapy',
  'law',
]);

/**
 * Whether a position names one of the fields; or its title names no other field of their kind while the person
 * practises one of them.
 */
function isInField(
  { specialties, title }: ExperienceEntry,
  profile: ExpertProfile,
  codes: readonly string[],
): boolean {
  const isAsked = (specialty: string) => codes.some((code) => SPECIALTIES.isA(specialty, code));
  if (specialties.some(isAsked)) return true;
  if (title === undefined || !isPractitionerTitle(title.value)) return false;
  if (!GENERAL_TITLE.test(title.value) && professionsIn(title.value).length === 0) return false;
  const fields = new Set(codes.map((code) => SPECIALTIES.get(code)?.field));
  const named = SPECIALTIES.find(title.value, { abbreviations: false });
  if (named.some(({ code }) => fields.has(SPECIALTIES.get(code)?.field))) return false;
  return profile.specialties.some(
    ({ code, strength }) =>
      strength === 'practised' && isAsked(code) && REGULATED.has(SPECIALTIES.get(code)?.field),
  );
}
