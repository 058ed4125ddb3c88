import type { ExpertProfile } from './expert-profile.js';

/** What a record says in full, where the mask policy of its data directory withholds some of it. */
export interface FullRecord {
  readonly profile: ExpertProfile;
  readonly text: string;
}

/** Who the person is. Never embedded, indexed for ranking, or scored. */
export interface Identity {
  readonly name?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  /** Numbers under which registers know the person: `npi 1234567893`, `licence me90210`; absent when none is stated. */
  readonly registrations?: readonly string[];
  /** Street address as written. */
  readonly address?: string;
  /** Present when a mask policy withholds something: profile and text before it did. */
  readonly withheld?: FullRecord;
}
