import type { ExperienceCriterion } from '../../domain/criterion.js';
import { experienceMonths, monthsSinceWork } from '../../domain/experience-months.js';
import type { ExperienceEntry, ExpertProfile } from '../../domain/expert-profile.js';
import { monthIndex } from '../../domain/partial-date.js';
import type { Span } from '../../domain/span.js';
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
/** From so many months on a reason says when the work ended, and its value begins to fade … */
const RECENT_MONTHS = 24;
/** … down to this, reached after so many months. */
const FADED = 0.8;
const FADED_MONTHS = 120;

const MAX_PROOF_CHARACTERS = 160;

/**
 * Whether the positions, in the fields and the time asked for, add up to the years. Where no time is asked for,
 * work that ended long ago is worth up to a fifth less, whatever its years say of the status.
 */
export function judgeExperience(
  criterion: ExperienceCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const { minYears, withinYears, codes, skills = [], necessity } = criterion;
  const dated = profile.experience.filter(({ start }) => start !== undefined);
  if (dated.length === 0) return unknown('The profile dates no position.');
  const narrowed = codes.length + skills.length > 0;
  const counted = narrowed
    ? dated.filter((entry) => isInField(entry, profile, codes) || namesSkill(entry, skills))
    : dated;
  const months = experienceMonths(counted, asOf, withinYears);
  const years = Math.floor((months / 12) * 10) / 10;
  const gap = monthsSinceWork(counted, asOf) ?? 0;
  const said = sentence(criterion, years, gap, asOf);
  const spans = counted.slice(0, 2).map(proofOf);
  const worth = withinYears === undefined ? freshness(gap) : 1;
  if (months > 0 && years >= minYears) return met(said, spans, worth);
  return months > 0 && years >= minYears * PARTIAL_FROM[necessity]
    ? partial((years / minYears) * worth, said, spans)
    : missing(said, spans);
}

function sentence(
  { minYears, withinYears, codes, skills = [] }: ExperienceCriterion,
  years: number,
  gap: number,
  asOf: string,
): string {
  const names = [...codes.map(specialtyName), ...skills.map(skillName)];
  const field = names.length === 0 ? '' : ` in ${anyOf(names)}`;
  const window = withinYears === undefined ? '' : ` within the last ${yearsLong(withinYears)}`;
  const last = gap > RECENT_MONTHS ? `, last in ${Math.floor((monthIndex(asOf, 'end') - gap) / 12)}` : '';
  return `${years} years of dated work${field}${window}${last}; ${minYears === 0 ? 'some' : minYears} asked for.`;
}

function yearsLong(years: number): string {
  return years === 1 ? 'year' : `${years} years`;
}

/** From 1 for work that goes on or ended lately to `FADED` for work that ended long ago. */
function freshness(gap: number): number {
  const faded = (gap - RECENT_MONTHS) / (FADED_MONTHS - RECENT_MONTHS);
  return 1 - (1 - FADED) * Math.min(1, Math.max(0, faded));
}

/** Short entries whole, so that the dates are quoted; of longer ones the title. */
function proofOf({ span, title }: ExperienceEntry): Span {
  return span.end - span.start <= MAX_PROOF_CHARACTERS ? span : (title?.span ?? span);
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
 * Whether a position names one of the fields; or its title is one that their practitioners bear and names no other
 * field of their kind, while the person practises one of them.
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
