import type { AuditEvent } from '@expertmatch/matcher';
import type { Caller } from '../key/caller.js';
import type { Workspaces } from '../workspace/workspaces.js';

/** An expired key is noted once in so long, in ms: whoever still has it may try without end. */
const EXPIRED_NOTED_EVERY_MS = 60 * 60_000;

/** Whose key it is, or was. */
type KeyOwner = Pick<Caller, 'keyId' | 'workspaceId'>;

/** Notes in the audit of a key's workspace what the key was used for in vain. */
export class KeyNotes {
  readonly #workspaces: Workspaces;
  readonly #expiredAtMs = new Map<string, number>();

  constructor(workspaces: Workspaces) {
    this.#workspaces = workspaces;
  }

  /** The key was used beyond its rights. @param operation its id */
  async refused(key: KeyOwner, operation: string): Promise<void> {
    await this.#note(key, { event: 'refused', operation });
  }

  /** The key was used after its end. */
  async expired(key: KeyOwner): Promise<void> {
    const last = this.#expiredAtMs.get(key.keyId);
    const now = performance.now();
    if (last !== undefined && now - last < EXPIRED_NOTED_EVERY_MS) return;
    this.#expiredAtMs.set(key.keyId, now);
    await this.#note(key, { event: 'refused', reason: 'expired' });
  }

  async #note({ keyId, workspaceId }: KeyOwner, data: NonNullable<AuditEvent['data']>): Promise<void> {
    await this.#workspaces.use(workspaceId, async (workspace) => {
      const { audit } = await workspace.matcher();
      audit.appendQuickly({ actor: keyId, action: 'key', subject: keyId, data });
    });
  }
}
