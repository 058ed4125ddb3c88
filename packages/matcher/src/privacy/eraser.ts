import type { AuditEvent, Doing } from '../domain/audit-entry.js';
import type { Imports } from '../import/imports.js';
import type { ExpertCache } from '../retrieve/expert-cache.js';
import type { LiveIndex } from '../retrieve/live-index.js';
import type { AuditPen } from '../store/audit/audit-pen.js';
import type { ExpertStore } from '../store/expert-store.js';
import { expertGone } from '../store/store-error.js';

/** Who was taken out, and when. */
interface Removal {
  readonly expertId: string;
  /** The ids under which the person's records were known, the expert's own among them. */
  readonly recordIds: readonly string[];
  /** ISO 8601 in UTC. */
  readonly erasedAt: string;
}

/** What was done to take a person out. */
export interface Erasure extends Removal {
  /** Experts who may be the same person and are still there: look at them, and erase them too. */
  readonly maybeAlso: readonly string[];
  /**
   * Whether no byte is left. False while another process reads for long: whoever closes the data directory next
   * overwrites what is left of deleted rows.
   */
  readonly complete: boolean;
}

/** What people are taken out of. */
export interface ErasedPlaces {
  readonly store: ExpertStore;
  readonly imports: Imports;
  readonly experts: ExpertCache;
  readonly pen: AuditPen;
  /** The index, up to date. */
  readonly live: () => Promise<LiveIndex>;
}

/** Takes people out of all that lies under a data directory. What stays is an entry of the audit: ids and the time. */
export class Eraser {
  constructor(private readonly places: ErasedPlaces) {}

  /**
   * @param expertId an expert's own
   * Errors: `expert_not_found`.
   */
  async erase(expertId: string, doing: Doing): Promise<Erasure> {
    const pairs = this.places.store.duplicates().map(({ expertIds }) => expertIds);
    const maybeAlso = pairs.filter((pair) => pair.includes(expertId)).flat();
    const erased = this.takeOut(expertId, doing);
    if (erased === undefined) throw expertGone(expertId);
    const complete = await this.finish();
    return { ...erased, maybeAlso: maybeAlso.filter((id) => id !== expertId), complete };
  }

  /**
   * Takes an expert out of the store alone: `finish` has to follow.
   * @param data for the audit
   * @returns undefined when another process took the expert out, or merged them into another, meanwhile
   */
  takeOut(expertId: string, doing: Doing, data: AuditEvent['data'] = {}): Removal | undefined {
    const { store, experts, pen } = this.places;
    const removal = store.together(() => {
      const recordIds = store.recordIds(expertId);
      if (recordIds.length === 0) return undefined;
      store.remove(expertId);
      for (const id of recordIds) store.offers.forget(id);
      const event = { action: 'erase', subject: expertId, data: { ...data, recordIds } } as const;
      return { expertId, recordIds, erasedAt: pen.noteChange(doing, event) };
    });
    experts.drop(expertId);
    return removal;
  }

  /** Takes what the store holds no more out of the other places, and overwrites what deleted rows left behind. */
  async finish(): Promise<boolean> {
    const { store, imports, live } = this.places;
    await (await live()).save();
    await imports.sweep();
    return store.scrub();
  }
}
