import type { Place } from './places.js';

/** First and last name; each is used by one person of the sample set only. */
export interface PersonName {
  readonly first: string;
  readonly last: string;
}

/** Month as `YYYY-MM`, or a bare year. */
export type SampleMonth = string;

/** One position; without `end` it is held today. */
export interface Position {
  readonly title: string;
  readonly organisation: string;
  readonly city?: string;
  readonly start: SampleMonth;
  readonly end?: SampleMonth;
  readonly points: readonly string[];
}

/** One course of study. */
export interface Study {
  readonly degree: string;
  readonly field?: string;
  readonly school: string;
  readonly start?: SampleMonth;
  readonly end: SampleMonth;
}

/** A licence, board certification, bar admission or certificate, in the person's own words. */
export interface SampleCredential {
  readonly name: string;
  readonly authority?: string;
  readonly jurisdiction?: string;
  readonly number?: string;
  readonly status?: string;
  readonly issued?: SampleMonth;
  readonly expires?: SampleMonth;
}

/** A language with the level as the person states it. */
interface SampleLanguage {
  readonly name: string;
  readonly level: string;
}

/** Hours a week, first day (`YYYY-MM` or a word), and whether from home. */
export interface SampleAvailability {
  readonly hoursPerWeek?: number;
  readonly from?: SampleMonth;
  readonly remote?: boolean;
}

/** Any other section of a résumé: memberships, publications, references. */
interface ExtraSection {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The ways in which a sample person's record is written. */
export type Layout =
  | 'pdf-classic'
  | 'pdf-dates-left'
  | 'pdf-inline'
  | 'pdf-linkedin'
  | 'docx-plain'
  | 'docx-table'
  | 'json-resume'
  | 'linkedin-json'
  | 'json-lines';

/** A fictional expert, as a record; the writer of `layout` turns it into `file`. */
export interface SamplePerson {
  /** File name inside `experts/`; people of one table share it. */
  readonly file: string;
  readonly layout: Layout;
  readonly name: PersonName;
  /** Letters after the name: `MD, CWSP`. */
  readonly postNominals?: string;
  readonly headline: string;
  readonly phone: string;
  readonly place: Place;
  readonly summary: string;
  readonly experience: readonly Position[];
  readonly education: readonly Study[];
  readonly credentialsHeading?: string;
  readonly credentials: readonly SampleCredential[];
  readonly skills: readonly string[];
  readonly languages: readonly SampleLanguage[];
  readonly rate?: { readonly amount: number; readonly currency: 'USD' | 'EUR' | 'GBP' };
  readonly availability?: SampleAvailability;
  readonly extras?: readonly ExtraSection[];
}
