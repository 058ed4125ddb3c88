import type { Expert } from '../domain/expert.js';
import type { Embedder } from '../embed/embedder.js';
import type { ExpertStore } from '../store/expert-store.js';
import type { RunJournal } from './run-journal.js';
import type { StageClock } from './stage-clock.js';

/** Passages embedded in one go: enough that texts of like length meet, few enough to stop soon. */
const PASSAGES_PER_BATCH = 384;

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
  #waiting: Expert[] = [];
  #underWay: { readonly experts: readonly Expert[]; readonly done: Promise<void> } | undefined;

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
    return [...this.#waiting, ...(this.#underWay?.experts ?? [])].some(
      (one) => one.contentHash === contentHash,
    );
  }

  async add(expert: Expert): Promise<void> {
    this.#waiting.push(expert);
    const passages = this.#waiting.reduce((sum, one) => sum + one.passages.length, 0);
    if (passages >= PASSAGES_PER_BATCH) await this.#start();
  }

  /** Resolves when everything added is stored. */
  async finish(): Promise<void> {
    if (this.#waiting.length > 0) await this.#start();
    await this.#underWay?.done;
  }

  async #start(): Promise<void> {
    await this.#underWay?.done;
    const experts = this.#waiting;
    this.#waiting = [];
    const done = this.#write(experts, this.#journal.seal());
    done.catch(() => undefined);
    this.#underWay = { experts, done };
  }

  async #write(experts: readonly Expert[], note: (imported: number) => void): Promise<void> {
    const texts = experts.flatMap(({ passages }) => passages.map(({ text }) => text));
    const missing = this.#store.missingVectors(texts);
    const embedded = await this.#clock.time('embed', () => this.#embedder.embed(missing, 'passage'));
    const vectors = new Map(embedded.map((vector, k) => [missing[k] ?? '', vector]));
    await this.#clock.time('store', async () =>
      this.#store.together(() => {
        this.#put(experts, vectors);
        note(experts.length);
      }),
    );
    this.embedded += missing.length;
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
