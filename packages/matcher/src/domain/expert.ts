import type { ExpertProfile } from './expert-profile.js';
import type { Identity } from './identity.js';
import type { PartialDate } from './partial-date.js';
import type { Passage } from './passage.js';
import type { Span } from './span.js';

/** The formats that can be read. */
export type SourceFormat =
  | 'pdf'
  | 'docx'
  | 'odt'
  | 'rtf'
  | 'doc'
  | 'html'
  | 'text'
  | 'markdown'
  | 'json-resume'
  | 'linkedin-json'
  | 'linkedin-export'
  | 'europass'
  | 'ats-json'
  | 'schema-org'
  | 'profile-json'
  | 'csv'
  | 'xlsx'
  | 'image';

/** What a person who checks a source should know. */
export interface SourceNotice {
  /**
   * Meant to be read by machines only, and left out of what is embedded and scored: `hidden-text`, text that nobody sees
   * on the page; `repeated-words`, the same words over and over. `read-by-ocr`: text read from pictures, which may hold
   * mistakes.
   */
  readonly kind: 'hidden-text' | 'repeated-words' | 'read-by-ocr';
  /** Letters and digits of it. */
  readonly characters: number;
}

/** Where a profile was read: a file, and for tables and JSON Lines the row in it (1 = first record). */
export interface Source {
  readonly file: string;
  /** The sheet of a workbook; rows are counted in each anew. */
  readonly sheet?: string;
  readonly row?: number;
  readonly format: SourceFormat;
  /** Id that the source itself gives the person; unique within its file only. */
  readonly externalId?: string;
  /** Absent when there is nothing to tell. */
  readonly notices?: readonly SourceNotice[];
}

/** One of several records that tell of an expert. */
export interface ExpertRecord {
  /** The id that the record's expert has when nothing else is known of the person. */
  readonly id: string;
  /** Where the record's text stands in that of the expert. */
  readonly span: Span;
  readonly sources: readonly Source[];
}

/** A person as the store keeps them. Spans of `profile` and `passages` point into `text`. */
export interface Expert {
  /** 24 hex digits, opaque and stable. Sorts by professional content, so that ties never depend on a name. */
  readonly id: string;
  readonly profile: ExpertProfile;
  readonly identity: Identity;
  readonly passages: readonly Passage[];
  readonly sources: readonly Source[];
  /** The source text; what a mask policy withholds is unreadable in it, character by character. */
  readonly text: string;
  /** sha256 (hex) of the source record; a record with the same hash is the same record. */
  readonly contentHash: string;
  /** The day on which the source says that it was written; absent when it says nothing. */
  readonly writtenOn?: PartialDate;
  /** The records that the expert is composed of, newest first; absent when there is one alone. */
  readonly records?: readonly ExpertRecord[];
}
