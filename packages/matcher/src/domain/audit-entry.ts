/**
 * What an entry of the audit tells of. `ranking`, `comparison`, `plan`: answers served. `reveal`: identity shown. `import`,
 * `merge`, `unmerge`, `tell-apart`, `unsettle`, `patch`, `retention`: changes. `export`: all that is held of a person given out.
 * `fairness`: how groups fare was looked at; which labels people have is not kept.
 * `offer`: a step in the life of an offer or of a task that is held out.
 * `erase`: a person taken out; the entry is all that stays. `key`: a key made, used beyond its rights, or withdrawn.
 * `webhook`: where events are sent made, changed, given a new secret, or withdrawn.
 */
export type AuditAction =
  | 'ranking'
  | 'comparison'
  | 'plan'
  | 'reveal'
  | 'import'
  | 'merge'
  | 'unmerge'
  | 'tell-apart'
  | 'unsettle'
  | 'patch'
  | 'retention'
  | 'fairness'
  | 'export'
  | 'erase'
  | 'key'
  | 'offer'
  | 'webhook';

/** What can stand in the data of an entry. */
export type AuditValue =
  | string
  | number
  | boolean
  | null
  | readonly AuditValue[]
  | { readonly [name: string]: AuditValue };

/** Who does something, for the audit. */
export interface Doing {
  /** As `cli` or the id of a key; never a person's name. Default: the `actor` that the matcher was opened with. */
  readonly actor?: string;
}

/** Something to be noted. Ids only, never a name, a file or a text: an entry stays when a person is erased. */
export interface AuditEvent {
  /** Who did it: `cli`, the id of a key. */
  readonly actor: string;
  readonly action: AuditAction;
  /** The id of what it was done to. */
  readonly subject?: string;
  readonly data?: { readonly [name: string]: AuditValue };
}

/** An event as the audit holds it. */
export interface AuditEntry {
  /** 1 for the first entry; each is one more than the last. */
  readonly sequence: number;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly actor: string;
  readonly action: AuditAction;
  readonly subject: string | null;
  readonly data: { readonly [name: string]: AuditValue };
  /** The hash of the entry before; 64 zeros in the first. */
  readonly previous: string;
  /**
   * Lower-case hex SHA-256 of the entry without this member, written as canonical JSON in UTF-8: members in order of
   * name, no white space, strings and numbers as ECMAScript writes them (RFC 8785).
   */
  readonly hash: string;
}
