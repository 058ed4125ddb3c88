import type { PartialDate } from '../../domain/partial-date.js';

/** A position as a structured source gives it. Every string is plain and not empty. */
export interface RecordPosition {
  readonly title?: string;
  readonly organisation?: string;
  /** `2019-09 – Present` */
  readonly dates?: string;
  readonly location?: string;
  readonly text?: string;
}

/** A course of study as a structured source gives it. */
export interface RecordStudy {
  readonly degree?: string;
  readonly field?: string;
  readonly institution?: string;
  readonly dates?: string;
  readonly text?: string;
}

/** Entries that share a heading. */
export interface RecordSection {
  readonly heading: string;
  readonly entries: readonly string[];
}

/** One person of a structured source, whatever its shape: what is rendered to text and outlined. */
export interface PersonRecord {
  readonly externalId?: string;
  /** The day on which the source says that it was written. */
  readonly writtenOn?: PartialDate;
  readonly name?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  readonly address?: string;
  readonly headline?: string;
  readonly location?: string;
  readonly summary?: string;
  readonly experience: readonly RecordPosition[];
  readonly education: readonly RecordStudy[];
  /** One licence, certification or admission each, with its particulars. */
  readonly credentials: readonly string[];
  readonly skills: readonly string[];
  readonly languages: readonly string[];
  readonly rate?: string;
  readonly availability: readonly string[];
  readonly rest: readonly RecordSection[];
  readonly unused: readonly RecordSection[];
}

/** Whether the record says anything about the person's work. */
export function isProfessional(record: PersonRecord): boolean {
  const { headline, summary, experience, education, credentials, skills, languages, rest } = record;
  const lists = [experience, education, credentials, skills, languages, rest];
  return headline !== undefined || summary !== undefined || lists.some((list) => list.length > 0);
}
