import type { ExperienceCriterion } from '../../domain/criterion.js';
import { experienceMonths, monthsSinceWork } from '../../domain/experience-months.js';
import type { ExperienceEntry, ExpertProfile, YearsFact } from '../../domain/expert-profile.js';
import { monthIndex } from '../../domain/partial-date.js';
import type { Span } from '../../domain/span.js';
import { isPractitionerTitle } from '../../profile/role.js';
import { titleProfessions } from '../../profile/title-professions.js';
import { licenceOfField } from '../../taxonomy/licence-of-field.js';
import { PROFESSIONS, professionsIn } from '../../taxonomy/professions.js';
import { REGULATED_FIELDS } from '../../taxonomy/regulated-fields.js';
import { SKILLS } from '../../taxonomy/skills.js';
import { SPECIALTIES } from '../../taxonomy/specialties.js';
import { anyOf } from '../../taxonomy/spoken-list.js';
import { professionName, skillName, specialtyName } from '../../taxonomy/spoken-names.js';
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
 * Whether the positions, in the fields and the time asked for, add up to the years. Years stated in words count where
 * they say more than all positions together. Where no time is asked for, work that ended long ago is worth up to a
 * fifth less, whatever its years say of the status.
 */
export function judgeExperience(
  criterion: ExperienceCriterion,
  profile: ExpertProfile,
  asOf: string,
): Judgement {
  const { withinYears } = criterion;
  const dated = profile.experience.filter(({ start }) => start !== undefined);
  const stated = withinYears === undefined ? mostStated(criterion, profile, yearsOf(dated, asOf)) : undefined;
  if (stated !== undefined) return judgeYears(stated.years, 'stated', criterion, [stated.span]);
  if (dated.length === 0) return undated(criterion, profile);
  const counted = dated.filter((entry) => counts(entry, criterion, profile));
  const gap = monthsSinceWork(counted, asOf) ?? 0;
  const last = gap > RECENT_MONTHS ? `, last in ${Math.floor((monthIndex(asOf, 'end') - gap) / 12)}` : '';
  const years = yearsOf(counted, asOf, withinYears);
  const worth = withinYears === undefined ? freshness(gap) : 1;
  return judgeYears(years, 'of dated work', criterion, counted.slice(0, 2).map(proofOf), { last, worth });
}

function counts(
  entry: ExperienceEntry,
  { codes, skills = [], professions = [] }: ExperienceCriterion,
  profile: ExpertProfile,
): boolean {
  if (codes.length + skills.length + professions.length === 0) return true;
  return (
    namesSkill(entry, skills) ||
    isInProfession(entry, profile, professions) ||
    (codes.length > 0 && isInField(entry, profile, codes))
  );
}

/**
 * Whether a practitioner's title names one of the professions or a field of it; a general title ("Partner") does of
 * one who holds its licence.
 */
function isInProfession(
  { title }: ExperienceEntry,
  { credentials }: ExpertProfile,
  asked: readonly string[],
): boolean {
  if (title === undefined || asked.length === 0 || !isPractitionerTitle(title.value)) return false;
  if (titleProfessions(title.value).practised.some((code) => asked.includes(code))) return true;
  const licences = PROFESSIONS.filter(({ code }) => asked.includes(code)).map(({ licence }) => licence);
  const holds = credentials.some(({ code }) => licences.includes(code));
  return licences.includes(licenceOfField(title.value) ?? '') || (holds && isGeneralTitle(title.value, []));
}

/** The most years stated in words in what is asked for, where they are more than all that is dated. */
function mostStated(
  { codes, skills = [] }: ExperienceCriterion,
  { statedYears = [] }: ExpertProfile,
  dated: number,
): YearsFact | undefined {
  return statedYears
    .filter((one) => one.years > dated && isAsked(one, codes, skills))
    .reduce<YearsFact | undefined>((best, one) => (best && best.years >= one.years ? best : one), undefined);
}

/** Whoever states fewer years in all has no more of them in a field. */
function undated(criterion: ExperienceCriterion, { statedYears = [] }: ExpertProfile): Judgement {
  const years = Math.max(0, ...statedYears.map((one) => one.years));
  const all = judgeYears(
    years,
    'stated',
    criterion,
    statedYears.map(({ span }) => span),
  );
  return statedYears.length > 0 && all.status === 'missing' ? all : unknown('The profile dates no position.');
}

function judgeYears(
  years: number,
  kind: string,
  { minYears, withinYears, codes, skills = [], professions = [], necessity }: ExperienceCriterion,
  spans: Judgement['spans'],
  { last, worth } = { last: '', worth: 1 },
): Judgement {
  const names = [...codes.map(specialtyName), ...skills.map(skillName), ...professions.map(professionName)];
  const field = names.length === 0 ? '' : ` in ${anyOf(names)}`;
  const window = withinYears === undefined ? '' : ` within the last ${yearsLong(withinYears)}`;
  const asked = minYears === 0 ? 'some' : minYears;
  const said = `${years} years ${kind}${field}${window}${last}; ${asked} asked for.`;
  if (years > 0 && years >= minYears) return met(said, spans, worth);
  return years > 0 && years >= minYears * PARTIAL_FROM[necessity]
    ? partial((years / minYears) * worth, said, spans)
    : missing(said, spans);
}

function yearsOf(entries: readonly ExperienceEntry[], asOf: string, withinYears?: number): number {
  const months = experienceMonths(entries, asOf, withinYears);
  return months === 0 ? 0 : Math.max(0.1, Math.floor((months / 12) * 10) / 10);
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

function isAsked(stated: YearsFact, codes: readonly string[], skills: readonly string[]): boolean {
  if (codes.length + skills.length === 0) return true;
  return (
    stated.specialties.some((one) => codes.some((code) => SPECIALTIES.isA(one, code))) ||
    namesSkill(stated, skills)
  );
}

function namesSkill({ skills = [] }: Pick<ExperienceEntry, 'skills'>, asked: readonly string[]): boolean {
  return skills.some((skill) => asked.some((code) => SKILLS.isA(skill, code)));
}

/** Titles that practitioners of those fields bear without naming the field. */
const GENERAL_TITLE =
  /\b(?:associate|partner|shareholder|principal|member|counsel|director|chief|chair\w*|head|dean|professor|fellow|resident|attending|staff|locum|consultant|officer|instructor|lecturer|clinician|practitioner|specialist)\b/i;

const BESIDE_GENERAL_TITLES =
  /\b(?:senior|junior|managing|equity|founding|founder|co-founder|assistant|deputy|vice|visiting|clinical|medical|legal|law|lead|of|and|the|in|at|for|group|team|department|division|i{1,3}|year|first|second|third|full|part|time|interim|acting|hospital|nursing)\b/giu;

/** "Senior Associate", "Medical Director", and "Tax Associate" where tax law is asked for; not "Sales Director". */
function isGeneralTitle(title: string, codes: readonly string[]): boolean {
  const rest = title
    .replace(/\s(?:at|with|@)\s.*$/iu, '')
    .replace(new RegExp(GENERAL_TITLE.source, 'giu'), '')
    .replace(BESIDE_GENERAL_TITLES, '');
  const words = rest.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
  const asked = codes.map((code) => SPECIALTIES.get(code)?.name.toLowerCase() ?? '').join(' ');
  return GENERAL_TITLE.test(title) && words.every((word) => asked.includes(word));
}

/**
 * Whether a position names one of the fields; or its title is one that their practitioners bear and names no other
 * field of their kind, while the person practises one of them. In regulated fields a practitioner's other positions
 * count too ("Medical director").
 */
function isInField(
  { specialties, title }: ExperienceEntry,
  profile: ExpertProfile,
  codes: readonly string[],
): boolean {
  const isAsked = (specialty: string) => codes.some((code) => SPECIALTIES.isA(specialty, code));
  if (specialties.some(isAsked)) return true;
  if (title === undefined || !isPractitionerTitle(title.value)) return false;
  if (!isGeneralTitle(title.value, codes) && professionsIn(title.value).length === 0) return false;
  const fields = new Set(codes.map((code) => SPECIALTIES.get(code)?.field));
  const named = SPECIALTIES.find(title.value, { abbreviations: false });
  if (named.some(({ code }) => fields.has(SPECIALTIES.get(code)?.field))) return false;
  return profile.specialties.some(
    ({ code, strength }) =>
      strength === 'practised' && isAsked(code) && REGULATED_FIELDS.has(SPECIALTIES.get(code)?.field),
  );
}
