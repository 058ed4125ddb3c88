import type { CredentialKind } from '../domain/credential.js';
import type { Span } from '../domain/span.js';

/** One position in a document: the whole entry and the parts of it that are known. */
export interface OutlineExperience {
  readonly span: Span;
  readonly title?: Span;
  readonly organisation?: Span;
  /** The words that say from when to when: `Mar 2019 - Present`, `2014-02-01 – 2016-11`. */
  readonly dates?: Span;
  readonly location?: Span;
  /** What else the header names: departments, and what may be the employer where that is not certain. */
  readonly asides?: readonly Span[];
}

/** One course of study in a document. */
export interface OutlineEducation {
  readonly span: Span;
  readonly degree?: Span;
  readonly field?: Span;
  readonly institution?: Span;
  readonly dates?: Span;
}

/** One credential in a document; `kind` where its heading tells ("Bar admissions", "Board certifications"). */
export interface OutlineCredential extends Span {
  readonly kind?: CredentialKind;
  /** Whether its heading, or the field of a record, says that it is something granted ("Certificates"). */
  readonly isGranted?: boolean;
}

/**
 * Which characters of a document's text are what. Structured formats know it and hand it over; for running
 * text the profile stage finds it. Every part of the text that may be used at all lies in exactly one of
 * the professional parts; identity parts and `unused` parts are never embedded, indexed or scored.
 */
export interface Outline {
  readonly name?: Span;
  readonly emails: readonly Span[];
  readonly phones: readonly Span[];
  readonly links: readonly Span[];
  /** Street and postal code. */
  readonly address?: Span;

  readonly headline?: Span;
  /** City, region, country. */
  readonly location?: Span;
  readonly summary?: Span;
  readonly experience: readonly OutlineExperience[];
  readonly education: readonly OutlineEducation[];
  /** One licence, certification, bar admission or certificate each; for running text one line each. */
  readonly credentials: readonly OutlineCredential[];
  /** One skill, or one line of skills, each. */
  readonly skills: readonly Span[];
  /** One language, with its level where stated, each. */
  readonly languages: readonly Span[];
  /** Pay asked for: `$95/hour`. */
  readonly rate?: Span;
  /** Hours a week, start date, remote or not: one statement each. */
  readonly availability: readonly Span[];
  /** Projects, publications, volunteering, awards, memberships: one entry each. */
  readonly rest: readonly Span[];
  /** References, hobbies, and what must not count: age, gender, nationality, marital status, photograph. */
  readonly unused: readonly Span[];
}
