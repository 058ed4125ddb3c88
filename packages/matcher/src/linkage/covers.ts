import type { Credential } from '../domain/credential.js';
import type {
  EducationEntry,
  ExperienceEntry,
  LanguageFact,
  SkillFact,
  SpecialtyFact,
} from '../domain/expert-profile.js';
import type { PartialDate } from '../domain/partial-date.js';
import type { Located } from '../domain/span.js';
import { organisationKey } from './organisation-key.js';
import { plainWords } from './plain-words.js';

/** Whether two accounts tell of one position: nothing that both say differs, and both name its title or its place. */
export function isSamePosition(newer: ExperienceEntry, older: ExperienceEntry): boolean {
  const places = compared(newer.organisation, older.organisation, organisationKey);
  const titles = compared(newer.title, older.title, plainWords);
  return isOne([places, titles]) && isSameDate(newer.start, older.start);
}

/** Whether two accounts tell of one course of study. */
export function isSameStudy(newer: EducationEntry, older: EducationEntry): boolean {
  const schools = compared(newer.institution, older.institution, organisationKey);
  const degrees = newer.code !== undefined && newer.code === older.code;
  const words = degrees ? true : compared(newer.degree, older.degree, plainWords);
  return isOne([schools, words]) && isSameDate(newer.end, older.end);
}

/** Whether a credential says all that an older account of it does: the same one, and no less of its standing. */
export function coversCredential(newer: Credential, older: Credential): boolean {
  const isSame =
    newer.code === older.code &&
    newer.jurisdiction === older.jurisdiction &&
    newer.specialty === older.specialty;
  return isSame && (newer.status !== 'stated' || older.status === 'stated');
}

export function coversSkill(newer: SkillFact, older: SkillFact): boolean {
  return newer.code === older.code && (newer.strength === 'shown' || older.strength === 'listed');
}

export function coversSpecialty(newer: SpecialtyFact, older: SpecialtyFact): boolean {
  return newer.code === older.code && (newer.strength === 'practised' || older.strength === 'mentioned');
}

export function coversLanguage(newer: LanguageFact, older: LanguageFact): boolean {
  return newer.code === older.code && (newer.level !== undefined || older.level === undefined);
}

/** True or false where both say something, undefined where one is silent. */
function compared(
  a: Located<string> | undefined,
  b: Located<string> | undefined,
  keyOf: (text: string) => string,
): boolean | undefined {
  return a && b && keyOf(a.value) === keyOf(b.value);
}

function isOne(answers: readonly (boolean | undefined)[]): boolean {
  return answers.includes(true) && !answers.includes(false);
}

/** Dates of different precision are the same when the shorter begins the longer. */
function isSameDate(a: PartialDate | undefined, b: PartialDate | undefined): boolean {
  return a === undefined || b === undefined || a.startsWith(b) || b.startsWith(a);
}
