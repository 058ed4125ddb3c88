import type { Scope } from './scope.js';

/** Who asks: a key, or whoever is on this machine where no keys are asked for. */
export interface Caller {
  /** Id of the key. */
  readonly keyId: string;
  readonly workspaceId: string;
  readonly scopes: readonly Scope[];
  /** Known to the caller alone: what is kept for the caller only is sealed with it. */
  readonly secret: string;
  /** When the session ends by itself within which the request came, ISO 8601, UTC; absent where it showed the key. */
  readonly sessionEndsAt?: string;
}
