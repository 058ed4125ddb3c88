import type { Caller } from '../key/caller.js';
import type { Workspace } from '../workspace/workspace.js';

/** What a request comes with beside what it says. */
export interface RequestContext {
  readonly requestId: string;
  readonly caller: Caller;
  /** The caller's workspace; nothing of another can be reached from it. */
  readonly workspace: Workspace;
  /** The header `If-Match`, as it came. */
  readonly ifMatch?: string;
  /** Whether `Accept` asks rather for the second type of the answer. */
  readonly wantsOtherType: boolean;
  /** The header `Host`, as it came. */
  readonly host: string;
  /** Path and query, as they came. */
  readonly url: string;
}
