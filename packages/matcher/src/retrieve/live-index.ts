import { join } from 'node:path';
import type { Expert } from '../domain/expert.js';
import { WordWeights } from '../search/lexical/word-weights.js';
import { SearchIndex } from '../search/search-index.js';
import { loadSnapshot } from '../search/snapshot/load-snapshot.js';
import {
  discardSnapshots,
  saveSnapshot,
  snapshotSequence,
  sweepOldSnapshots,
} from '../search/snapshot/save-snapshot.js';
import { TimeSlices } from '../search/time-slices.js';
import type { ExpertStore } from '../store/expert-store.js';
import { facetKeys } from './facet-keys.js';

const FOLDER = 'index';
/** A start catches up with so many changes in a fifth of a second. */
const MIN_UNSAVED = 1_000;
/** Of more experts it is this share: each of them is then written twenty times at most, however many come bit by bit. */
const UNSAVED_SHARE = 0.05;

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
  /** The newest that a snapshot was tried of without need: what failed is not tried again and again. */
  #triedSequence: number;
  #changedAtMs = performance.now();
  #turn: Promise<void> = Promise.resolve();

  private constructor(store: ExpertStore, dir: string, index: SearchIndex, rebuilt: string | undefined) {
    this.#store = store;
    this.#dir = dir;
    this.index = index;
    this.rebuilt = rebuilt;
    this.#savedSequence = index.sequence;
    this.#triedSequence = index.sequence;
  }

  /**
   * Restores or builds the index and catches up; the graph follows by itself.
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
    index.settle().catch(() => undefined);
    return live;
  }

  /** Changes of the store that the index does not reflect. */
  get behind(): number {
    return this.#store.sequence() - this.index.sequence;
  }

  /**
   * Applies what changed in the store since; calls at the same time wait for each other. The graph follows by itself: answers
   * are as good without it. Who finds nothing changed waits for nobody, not even for a snapshot that is being written.
   */
  async catchUp(): Promise<void> {
    if (this.behind === 0) return;
    await this.#inTurn(() => this.#apply());
    this.index.settle().catch(() => undefined);
  }

  /** Catches up, then writes a snapshot when the index has changed since the last one; no other stays. */
  save(): Promise<void> {
    return this.#inTurn(() => this.#save());
  }

  /**
   * Writes a snapshot when the next start would have much to catch up with, unless another process has; only when the graph
   * is up and nothing has changed for a while, as a snapshot may be large and changes wait for it.
   * @param restMs how long nothing must have changed, in ms
   */
  async saveIfWorth(restMs: number): Promise<void> {
    const atRest = this.index.isSettled && performance.now() - this.#changedAtMs >= restMs;
    if (atRest && this.#isWorthSaving()) await this.#inTurn(() => this.#saveUnlessSaved());
  }

  /** Ends what goes on by itself. */
  close(): void {
    this.index.close();
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

  #isWorthSaving(): boolean {
    const unsaved = this.index.sequence - Math.max(this.#savedSequence, this.#triedSequence);
    return unsaved >= Math.max(MIN_UNSAVED, this.index.experts * UNSAVED_SHARE);
  }

  async #saveUnlessSaved(): Promise<void> {
    this.#triedSequence = Math.max(this.#triedSequence, (await snapshotSequence(this.#dir)) ?? 0);
    if (!this.#isWorthSaving()) return;
    this.#triedSequence = this.index.sequence;
    await this.#save();
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
      this.#changedAtMs = performance.now();
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
