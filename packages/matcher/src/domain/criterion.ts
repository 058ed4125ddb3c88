import type { CredentialKind } from './credential.js';
import type { DegreeLevel } from './degree-level.js';
import type { LanguageLevel } from './expert-profile.js';
import type { PartialDate } from './partial-date.js';

interface Requirement {
  /** Unique in its spec: `c1`, `c2`, … */
  readonly id: string;
  readonly necessity: 'must' | 'nice';
  /** The words of the brief it came from. */
  readonly words: string;
}

/** Any one of `codes`, in any one of `jurisdictions`, in force on the spec's date. */
export interface CredentialCriterion extends Requirement {
  readonly kind: 'credential';
  /** Credential codes of the taxonomy; one of them suffices. */
  readonly codes: readonly string[];
  readonly credentialKind: CredentialKind;
  /** ISO 3166-2 or 3166-1 codes, one of them suffices; empty: anywhere. */
  readonly jurisdictions: readonly string[];
  /** Specialty code that a board certification must cover. */
  readonly specialty?: string;
  /** Specialty codes that would do as well: "board certified in internal medicine or family medicine". */
  readonly orSpecialties?: readonly string[];
}

/** Any one of these fields of work. */
export interface SpecialtyCriterion extends Requirement {
  readonly kind: 'specialty';
  readonly codes: readonly string[];
}

/** Any one of these titles of a position: a role or rank that no field of work tells. */
export interface TitleCriterion extends Requirement {
  readonly kind: 'title';
  /** In words: `medical director`. */
  readonly titles: readonly string[];
}

/** Any one of these skills. */
export interface SkillCriterion extends Requirement {
  readonly kind: 'skill';
  readonly codes: readonly string[];
}

/**
 * Years of work, overlapping positions counted once; `codes`, `skills` and `professions` narrow them to positions in one of these,
 * `withinYears` to the time since so many years before the spec's date.
 */
export interface ExperienceCriterion extends Requirement {
  readonly kind: 'experience';
  /** 0: any work will do. */
  readonly minYears: number;
  /** Above 0; absent: whenever it was. */
  readonly withinYears?: number;
  /** Specialty codes; empty: any field. */
  readonly codes: readonly string[];
  /** Skill codes; absent: whatever the skills. */
  readonly skills?: readonly string[];
  /** Profession codes, where years in a profession are asked for whatever the field ("6 years as a solicitor"). */
  readonly professions?: readonly string[];
}

/** A finished degree of a level or above. */
export interface EducationCriterion extends Requirement {
  readonly kind: 'education';
  readonly minLevel: DegreeLevel;
  /** Specialty codes, or folded words where the taxonomy knows none; one of them suffices; empty: any field. */
  readonly fields: readonly string[];
  /** Whether another field of the same wider field of work will do. */
  readonly orRelated?: boolean;
}

/** A language at `level` or better; without a level any knowledge will do. */
export interface LanguageCriterion extends Requirement {
  readonly kind: 'language';
  /** ISO 639-1. */
  readonly code: string;
  /** Languages that do as well; ISO 639-1. */
  readonly alternatives?: readonly string[];
  readonly level?: LanguageLevel;
}

/** Living in one of these regions, or within reach of a time zone. */
export interface LocationCriterion extends Requirement {
  readonly kind: 'location';
  /** ISO 3166-2 or 3166-1 codes, one of them suffices; may be empty when a time zone is given. */
  readonly regions: readonly string[];
  /** Hours east of UTC, standard time, range [-12, 14]. */
  readonly utcOffsetHours?: number;
}

/** Asking at most so much an hour. */
export interface RateCriterion extends Requirement {
  readonly kind: 'rate';
  readonly maxPerHour: number;
  /** ISO 4217. */
  readonly currency: string;
}

/** Having the hours, from the date, from home if asked. */
export interface AvailabilityCriterion extends Requirement {
  readonly kind: 'availability';
  readonly hoursPerWeek?: number;
  readonly from?: PartialDate;
  readonly remote?: boolean;
}

/** Free text, compared by meaning and by words with the profile's passages. */
export interface TextCriterion extends Requirement {
  readonly kind: 'text';
  readonly text: string;
  /** Set on the one criterion for what title and description say together. */
  readonly isWholeBrief?: true;
}

/** One requirement of a spec. */
export type Criterion =
  | CredentialCriterion
  | SpecialtyCriterion
  | TitleCriterion
  | SkillCriterion
  | ExperienceCriterion
  | EducationCriterion
  | LanguageCriterion
  | LocationCriterion
  | RateCriterion
  | AvailabilityCriterion
  | TextCriterion;

/** The categories that carry weight: one for each kind of criterion. */
export type Category = Criterion['kind'];
