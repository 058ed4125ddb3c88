import type { ExpertStore } from '../store/expert-store.js';
import { LiveIndex } from './live-index.js';

/** What the search index reflects of the store. */
export interface IndexState {
  readonly experts: number;
  readonly passages: number;
  /** Changes of the store that it does not reflect yet. */
  readonly behind: number;
}

/** The index of a store, loaded when it is first asked for; loading that failed is tried again at the next call. */
export class IndexKeeper {
  #opening: Promise<LiveIndex> | undefined;
  #live: LiveIndex | undefined;

  constructor(
    private readonly store: ExpertStore,
    private readonly dataDir: string,
    private readonly exactSearch: boolean,
  ) {}

  /** The index, brought up to the store. */
  async upToDate(): Promise<LiveIndex> {
    this.#opening ??= this.#open();
    const live = await this.#opening;
    await live.catchUp();
    return live;
  }

  /** Undefined until the index is loaded. */
  get state(): IndexState | undefined {
    if (this.#live === undefined) return undefined;
    const { behind, index } = this.#live;
    return { experts: index.experts, passages: index.passages, behind };
  }

  /** Ends what goes on by itself; nobody may be waiting for the index. */
  close(): void {
    this.#live?.close();
  }

  async #open(): Promise<LiveIndex> {
    try {
      this.#live = await LiveIndex.open(this.store, this.dataDir, this.exactSearch);
      return this.#live;
    } catch (error) {
      this.#opening = undefined;
      throw error;
    }
  }
}
