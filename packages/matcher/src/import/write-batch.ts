import type { Expert } from '../domain/expert.js';
import type { Embedder } from '../embed/embedder.js';
import type { ExpertStore } from '../store/expert-store.js';
import type { RunJournal } from './run-journal.js';
import type { StageClock } from './stage-clock.js';

/** Passages embedded in one go at first: enough that texts of like length meet, few enough to stop soon. */
const FEWEST_PASSAGES = 384;
/** And at most, for a commit waits for the disk and writes each page of an index that it touches. */
const MOST_PASSAGES = 4_096;
/** A batch that took less time than this is followed by one twice as large, another by one half as large. */
const SHORT_MS = 500;

/** Collects experts, then embeds their passages together and stores them; one batch is written while the next is read. */
export class WriteBatch {
  /** Passages embedded. */
  embedded = 0;
  /** Experts stored who were found to be known already. */
  merged = 0;
  /** Experts stored who may be known already. */
  unsure = 0;
  readonly #store: ExpertStore;
  readonly #embedder: Embedder;
  readonly #clock: StageClock;
  readonly #journal: RunJournal;
  readonly #onWritten: () => void;
  readonly #keepApart: boolean;
  readonly #hashes = new Set<string>();
  #waiting: Expert[] = [];
  #waitingPassages = 0;
  #size = FEWEST_PASSAGES;
  #underWay: Promise<void> | undefined;

  /** @param options `keepApart`: whether records of one person stay experts of their own */
  constructor(
    store: ExpertStore,
    embedder: Embedder,
    clock: StageClock,
    journal: RunJournal,
    onWritten: () => void,
    { keepApart }: { readonly keepApart: boolean },
  ) {
    this.#keepApart = keepApart;
    this.#store = store;
    this.#embedder = embedder;
    this.#clock = clock;
    this.#journal = journal;
    this.#onWritten = onWritten;
  }

  /** Whether a record with this hash is collected or being written. */
  holds(contentHash: string): boolean {
    return this.#hashes.has(contentHash);
  }

  async add(expert: Expert): Promise<void> {
    this.#waiting.push(expert);
    this.#hashes.add(expert.contentHash);
    this.#waitingPassages += expert.passages.length;
    if (this.#waitingPassages >= this.#size) await this.#start();
  }

  /** Resolves when everything added is stored. */
  async finish(): Promise<void> {
    if (this.#waiting.length > 0) await this.#start();
    await this.#underWay;
  }

  /** Resolves when what is being stored is. */
  async written(): Promise<void> {
    await this.#underWay;
  }

  async #start(): Promise<void> {
    await this.#underWay;
    const experts = this.#waiting;
    this.#waiting = [];
    this.#waitingPassages = 0;
    this.#underWay = this.#write(experts, this.#journal.seal());
    this.#underWay.catch(() => undefined);
  }

  async #write(experts: readonly Expert[], note: (stored: readonly string[]) => void): Promise<void> {
    const startMs = performance.now();
    const texts = experts.flatMap(({ passages }) => passages.map(({ text }) => text));
    const missing = this.#store.missingVectors(texts);
    const embedded = await this.#clock.time('embed', () => this.#embedder.embed(missing, 'passage'));
    const vectors = new Map(embedded.map((vector, k) => [missing[k] ?? '', vector]));
    await this.#clock.time('store', async () =>
      this.#store.togetherSoon(() => {
        this.#put(experts, vectors);
        note(experts.map(({ id }) => id));
      }),
    );
    this.embedded += missing.length;
    for (const { contentHash } of experts) this.#hashes.delete(contentHash);
    const isShort = performance.now() - startMs < SHORT_MS;
    this.#size = isShort
      ? Math.min(2 * this.#size, MOST_PASSAGES)
      : Math.max(this.#size / 2, FEWEST_PASSAGES);
    this.#onWritten();
  }

  #put(experts: readonly Expert[], vectors: ReadonlyMap<string, Float32Array>): void {
    if (this.#keepApart) {
      this.#store.putAll(experts, vectors);
      return;
    }
    const outcomes = this.#store.putLinked(experts, vectors);
    this.merged += outcomes.filter(({ merged }) => merged).length;
    this.unsure += outcomes.filter(({ unsure }) => unsure.length > 0).length;
  }
}
