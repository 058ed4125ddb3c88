import type { Credential } from './credential.js';
import type { PartialDate } from './partial-date.js';
import type { Located, Span } from './span.js';

/** One position held. `current` entries have no `end`. */
export interface ExperienceEntry {
  readonly title?: Located<string>;
  readonly organisation?: Located<string>;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly current: boolean;
  /** Codes of the fields of work that the entry names. */
  readonly specialties: readonly string[];
  /** Codes of the skills that the entry names, those of others aside; absent when it names none. */
  readonly skills?: readonly string[];
  /** The whole entry, title and dates included. */
  readonly span: Span;
}

/** One course of study. */
export interface EducationEntry {
  /** The degree's code of the taxonomy, the highest of several; absent when none is named. */
  readonly code?: string;
  /** Specialty codes of what was studied; where the taxonomy knows none, its words, folded as those of a skill are. */
  readonly fields: readonly string[];
  /** Whether the source says that it is not finished, or was never. Its dates may say so too. */
  readonly inProgress: boolean;
  readonly degree?: Located<string>;
  readonly field?: Located<string>;
  readonly institution?: Located<string>;
  readonly start?: PartialDate;
  readonly end?: PartialDate;
  readonly span: Span;
}

/**
 * A field of work found in the source. `practised` when a title, headline, credential or statement of the
 * person's own practice names it; `mentioned` when only running text does.
 */
export interface SpecialtyFact {
  readonly code: string;
  readonly strength: 'practised' | 'mentioned';
  readonly span: Span;
}

/** Years of work that the source states in words ("16 years of employment law"), and in which fields and skills. */
export interface YearsFact {
  readonly years: number;
  /** Specialty codes; empty when the source does not say. */
  readonly specialties: readonly string[];
  /** Skill codes. */
  readonly skills: readonly string[];
  readonly span: Span;
}

/**
 * A skill. `code` is canonical where the taxonomy knows it, else the folded words of the source. `shown` when the
 * profile speaks of it outside its lists of skills: in a position, a project, a headline; `listed` when only a list
 * of skills names it, or a position of somebody who sells or recruits.
 */
export interface SkillFact {
  readonly code: string;
  readonly name: string;
  readonly strength: 'shown' | 'listed';
  readonly span: Span;
}

/** How well a language is spoken: CEFR bands folded to four steps; absent when the source does not say. */
export type LanguageLevel = 'basic' | 'intermediate' | 'fluent' | 'native';

/** A language spoken. `code` is ISO 639-1 (`es`). */
export interface LanguageFact {
  readonly code: string;
  readonly level?: LanguageLevel;
  readonly span: Span;
}

/** Where the person works from: city words plus ISO codes. No street, no postal code. */
export interface LocationFact {
  readonly city?: string;
  /** ISO 3166-2 (`US-FL`). */
  readonly region?: string;
  /** ISO 3166-1 alpha-2 (`US`). */
  readonly country?: string;
  readonly span: Span;
}

/** The lowest pay the person asks for, per hour. */
export interface RateFact {
  readonly amountPerHour: number;
  /** ISO 4217 (`USD`). */
  readonly currency: string;
  readonly span: Span;
}

/** When and how the person can work. */
export interface AvailabilityFact {
  readonly hoursPerWeek?: number;
  /** First day on which the person can start. */
  readonly from?: PartialDate;
  /** Whether the person says that work can begin at once. */
  readonly atOnce?: boolean;
  readonly remote?: boolean;
  readonly span: Span;
}

/**
 * The professional record of a person: everything that may be embedded, indexed and scored. It has no
 * field for a name, an e-mail, a phone number, a link or an address; those live in `Identity`.
 */
export interface ExpertProfile {
  readonly headline?: Located<string>;
  readonly summary?: Located<string>;
  readonly experience: readonly ExperienceEntry[];
  /** Absent when the source states none. */
  readonly statedYears?: readonly YearsFact[];
  readonly education: readonly EducationEntry[];
  readonly credentials: readonly Credential[];
  readonly specialties: readonly SpecialtyFact[];
  readonly skills: readonly SkillFact[];
  readonly languages: readonly LanguageFact[];
  readonly location?: LocationFact;
  readonly rate?: RateFact;
  readonly availability?: AvailabilityFact;
}
