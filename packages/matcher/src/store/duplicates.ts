import type { Doing } from '../domain/audit-entry.js';
import type { AuditPen } from './audit/audit-pen.js';
import type { Duplicate } from './duplicate-rows.js';
import type { ExpertStore } from './expert-store.js';
import type { ListedMerge, ListMergesOptions } from './list-merges.js';
import type { Merge } from './merge-experts.js';
import { moveOffers } from './offers/move-offers.js';

/** Who may be one person, and who was taken for one. What a person settles is in the audit. */
export class Duplicates {
  constructor(
    private readonly store: ExpertStore,
    private readonly pen: AuditPen,
  ) {}

  /** Experts who may be one person, for `merge` or `tellApart` to settle, the most likely first. */
  list(): Duplicate[] {
    return this.store.duplicates();
  }

  /**
   * Takes two experts for one person: the first has the records of both from then on, and the id of the second gives
   * the first.
   * @returns false when they are one already
   * Errors: `expert_not_found`.
   */
  merge(expertId: string, otherId: string, doing: Doing = {}): boolean {
    return this.store.together(() => {
      const [keptId, joinedId] = [expertId, otherId].map((id) => this.store.get(id)?.id ?? id);
      const merged = this.store.merge(expertId, otherId, { by: 'person' });
      if (!merged || keptId === undefined || joinedId === undefined) return merged;
      this.pen.noteChange(doing, { action: 'merge', subject: expertId, data: { joined: otherId } });
      moveOffers(this.store.offers, { keptId, joinedId }, (event) => this.pen.noteChange(doing, event));
      return merged;
    });
  }

  /**
   * Undoes one merge, found by an import or asked for: of an expert the newest, of an id that was merged into another
   * that merge. No import merges the two again.
   * @returns undefined when there is none to undo
   * Errors: `expert_not_found`.
   */
  unmerge(expertId: string, doing: Doing = {}): Merge | undefined {
    return this.store.together(() => {
      const undone = this.store.unmerge(expertId);
      if (undone !== undefined)
        this.pen.noteChange(doing, {
          action: 'unmerge',
          subject: undone.keptId,
          data: { joined: undone.joinedId },
        });
      return undone;
    });
  }

  /**
   * The merges by which an expert came about, oldest first, each with its evidence.
   * Errors: `expert_not_found`.
   */
  merges(expertId: string): Merge[] {
    return this.store.merges(expertId);
  }

  /** The merges of all experts that were not undone, the newest first. */
  listMerges(options: ListMergesOptions = {}): ListedMerge[] {
    return this.store.listMerges(options);
  }

  /**
   * Says that two experts are two people: they are no duplicates, and no import merges them.
   * Errors: `expert_not_found`.
   */
  tellApart(expertId: string, otherId: string, doing: Doing = {}): void {
    this.store.together(() => {
      this.store.tellApart(expertId, otherId);
      this.pen.noteChange(doing, { action: 'tell-apart', subject: expertId, data: { other: otherId } });
    });
  }

  /**
   * Takes `tellApart` back: where an import was unsure of the two they are duplicates again.
   * Errors: `expert_not_found`.
   */
  unsettle(expertId: string, otherId: string, doing: Doing = {}): void {
    this.store.together(() => {
      if (this.store.unsettle(expertId, otherId))
        this.pen.noteChange(doing, { action: 'unsettle', subject: expertId, data: { other: otherId } });
    });
  }
}
