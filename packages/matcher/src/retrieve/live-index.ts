import { join } from 'node:path';
import type { Expert } from '../domain/expert.js';
import { WordWeights } from '../search/lexical/word-weights.js';
import { SearchIndex } from '../search/search-index.js';
import { loadSnapshot } from '../search/snapshot/load-snapshot.js';
import { discardSnapshots, saveSnapshot, sweepOldSnapshots } from '../search/snapshot/save-snapshot.js';
import { TimeSlices } from '../search/time-slices.js';
import type { ExpertStore } from '../store/expert-store.js';
import { facetKeys } from './facet-keys.js';

const FOLDER = 'index';

/**
 * The search index of a store, kept up with its change log: restored from the snapshot when that is sound,
 * else built anew. The store is the truth; this is a view of it.
 */
export class LiveIndex {
  readonly index: SearchIndex;
  /** Why the snapshot could not be used; undefined when it was. */
  readonly rebuilt: string | undefined;
  readonly #store: ExpertStore;
  readonly #dir: string;
  #savedSequence: number;
  #turn: Promise<void> = Promise.resolve();

  private constructor(store: ExpertStore, dir: string, index: SearchIndex, rebuilt: string | undefined) {
    this.#store = store;
    this.#dir = dir;
    this.index = index;
    this.rebuilt = rebuilt;
    this.#savedSequence = index.sequence;
  }

  /**
   * Restores or builds the index and catches up.
   * @param exactSearch whether to do without the graph
   */
  static async open(store: ExpertStore, dataDir: string, exactSearch: boolean): Promise<LiveIndex> {
    const dir = join(dataDir, FOLDER);
    const options = {
      space: store.space,
      weights: WordWeights.ofEnglish(),
      ...(exactSearch && { graphFrom: Number.POSITIVE_INFINITY }),
    };
    const loaded = await loadSnapshot(dir, options);
    const sound = loaded.index !== undefined && loaded.index.sequence <= store.sequence();
    if (!sound) await discardSnapshots(dir);
    const index = sound && loaded.index ? loaded.index : new SearchIndex(options);
    const live = new LiveIndex(
      store,
      dir,
      index,
      sound ? undefined : (loaded.reason ?? 'it is newer than the store'),
    );
    await live.catchUp();
    await index.settle();
    return live;
  }

  /** Changes of the store that the index does not reflect. */
  get behind(): number {
    return this.#store.sequence() - this.index.sequence;
  }

  /**
   * Applies what changed in the store since; calls at the same time wait for each other. The graph follows by itself: answers
   * are as good without it.
   */
  async catchUp(): Promise<void> {
    await this.#inTurn(() => this.#apply());
    this.index.settle().catch(() => undefined);
  }

  /** Catches up, then writes a snapshot when the index has changed since the last one; no other stays. */
  save(): Promise<void> {
    return this.#inTurn(() => this.#save());
  }

  /** What fails is told to whoever asked for it; the next turn starts anew. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  async #save(): Promise<void> {
    await this.#apply();
    if (this.index.sequence === this.#savedSequence) return sweepOldSnapshots(this.#dir);
    await saveSnapshot(this.index, this.#dir);
    this.#savedSequence = this.index.sequence;
  }

  async #apply(): Promise<void> {
    if (this.#store.sequence() === this.index.sequence) return;
    const changes = this.#store.changesSince(this.index.sequence);
    const slices = new TimeSlices();
    for (const { sequence, expertId, kind } of changes) {
      const expert = kind === 'put' ? this.#store.get(expertId) : undefined;
      if (expert === undefined) this.index.remove(expertId);
      else this.#put(expert);
      this.index.sequence = sequence;
      await slices.breathe();
    }
  }

  #put(expert: Expert): void {
    const vectors = this.#store.vectors(expert.id);
    const passages = expert.passages.flatMap(({ field, text }, k) => {
      const vector = vectors[k];
      return vector === undefined ? [] : [{ field, text, vector }];
    });
    this.index.put(expert.id, passages, facetKeys(expert.profile));
  }
}
