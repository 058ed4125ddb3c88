import type { Expert } from '../domain/expert.js';
import type { ExpertStore } from '../store/expert-store.js';

/** Experts kept parsed: a few KB each. */
const MAX_EXPERTS = 20_000;

/** Experts read from the store, the most recently used kept as long as the store does not change. */
export class ExpertCache {
  readonly #store: ExpertStore;
  readonly #kept = new Map<string, Expert>();
  #sequence: number;

  constructor(store: ExpertStore) {
    this.#store = store;
    this.#sequence = store.sequence();
  }

  get(expertId: string): Expert | undefined {
    const known = this.#kept.get(expertId);
    const expert = known ?? this.#store.get(expertId);
    if (expert === undefined) return undefined;
    this.#kept.delete(expertId);
    this.#kept.set(expertId, expert);
    if (this.#kept.size > MAX_EXPERTS) this.drop(this.#kept.keys().next().value ?? '');
    return expert;
  }

  drop(expertId: string): void {
    this.#kept.delete(expertId);
  }

  /** Forgets the experts that changed since the last call. */
  catchUp(): void {
    for (const { sequence, expertId } of this.#store.changesSince(this.#sequence)) {
      this.drop(expertId);
      this.#sequence = sequence;
    }
  }
}
