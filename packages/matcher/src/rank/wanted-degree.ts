import type { EducationCriterion } from '../domain/criterion.js';
import type { DegreeLevel } from '../domain/degree-level.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { anyOf } from '../taxonomy/spoken-list.js';
import { specialtyName } from '../taxonomy/spoken-names.js';

const LEVEL_NAMES: Readonly<Record<DegreeLevel, string>> = {
  associate: 'an associate degree',
  bachelor: "a bachelor's degree",
  master: "a master's degree",
  doctorate: 'a doctorate',
};

/** What a criterion asks for: `a master's degree in chemistry`. */
export function wantedDegree({ minLevel, fields }: EducationCriterion): string {
  const field = fields.length === 0 ? '' : ` in ${anyOf(fields.map(studyName))}`;
  return `${LEVEL_NAMES[minLevel]}${field}`;
}

/** A field of study as it is called within a sentence. */
export function studyName(field: string): string {
  return SPECIALTIES.get(field) === undefined ? field.replaceAll('-', ' ') : specialtyName(field);
}
