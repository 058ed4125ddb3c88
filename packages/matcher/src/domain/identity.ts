/** Who the person is. Never embedded, indexed for ranking, or scored. */
export interface Identity {
  readonly name?: string;
  readonly emails: readonly string[];
  readonly phones: readonly string[];
  readonly links: readonly string[];
  /** Street address as written. */
  readonly address?: string;
}
