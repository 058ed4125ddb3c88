import type { PartialDate } from './partial-date.js';
import type { Span } from './span.js';

/** What sort of proof a credential is. */
export type CredentialKind = 'licence' | 'board-certification' | 'bar-admission' | 'certificate' | 'degree';

/** What the source says of a credential's standing; `stated` when it says nothing. */
export type CredentialStatus = 'active' | 'expired' | 'inactive' | 'pending' | 'stated';

/** A licence, board certification, bar admission, certificate or degree, as a source states it. */
export interface Credential {
  /**
   * Canonical code of the taxonomy: `physician-licence`, `rn`, `bar-admission`, `md`, `cwsp`, …; else the folded words
   * of the source.
   */
  readonly code: string;
  readonly kind: CredentialKind;
  /** The words of the source. */
  readonly name: string;
  /** ISO 3166-2 or 3166-1 code (`US-FL`, `DE`); absent when the source names none. */
  readonly jurisdiction?: string;
  /** Whether the source says that a licence is a multistate one, valid in all states of its compact. */
  readonly multistate?: boolean;
  /** Specialty code that a board certification covers; absent for the rest. */
  readonly specialty?: string;
  readonly authority?: string;
  readonly number?: string;
  readonly status: CredentialStatus;
  /** The word of the source for the standing: `lapsed`, `suspended`. */
  readonly standing?: string;
  readonly issued?: PartialDate;
  readonly expires?: PartialDate;
  readonly span: Span;
}
