import type { MaskPolicy } from '../domain/mask-policy.js';
import type { SourceDocument } from '../ingest/source-document.js';
import type { ExpertItem } from '../passage/expert-message.js';
import type { ExpertReader } from '../passage/expert-reader.js';
import type { StageClock } from './stage-clock.js';

/** Documents that go to a thread together at first: enough to pay for the way, few enough that some are stored soon. */
const FEWEST_DOCUMENTS = 50;
/** Each group is twice the one before, up to what lasts while a batch is written. */
const MOST_DOCUMENTS = 800;
const MOST_CHARACTERS = 400_000;

interface Group {
  readonly documents: readonly SourceDocument[];
  readonly items: Promise<ExpertItem[]>;
}

/** Has documents read into experts, some groups at the same time, and hands over what became of them in their order. */
export class ExpertQueue {
  readonly #reader: ExpertReader;
  readonly #policy: MaskPolicy;
  readonly #take: (item: ExpertItem) => Promise<void>;
  readonly #clock: StageClock;
  readonly #underWay: Group[] = [];
  readonly #held = new Set<string>();
  #waiting: SourceDocument[] = [];
  #characters = 0;
  #size = FEWEST_DOCUMENTS;

  /** @param take awaited for each document, in the order of `add` */
  constructor(
    reader: ExpertReader,
    policy: MaskPolicy,
    clock: StageClock,
    take: (item: ExpertItem) => Promise<void>,
  ) {
    this.#reader = reader;
    this.#clock = clock;
    this.#policy = policy;
    this.#take = take;
  }

  /** Whether a document with this content is on its way. */
  holds(contentHash: string): boolean {
    return this.#held.has(contentHash);
  }

  /** Resolves when there is room for the next. */
  async add(document: SourceDocument): Promise<void> {
    this.#waiting.push(document);
    this.#held.add(document.contentHash);
    this.#characters += document.text.length;
    if (this.#waiting.length >= this.#size || this.#characters >= MOST_CHARACTERS) await this.#start();
  }

  /** Resolves when everything added was handed over. */
  async finish(): Promise<void> {
    if (this.#waiting.length > 0) await this.#start();
    while (this.#underWay.length > 0) await this.#takeFirst();
  }

  /** Gives up what was not handed over. */
  leave(): void {
    for (const { items } of this.#underWay) items.catch(() => undefined);
  }

  async #start(): Promise<void> {
    const documents = this.#waiting;
    this.#waiting = [];
    this.#characters = 0;
    this.#size = Math.min(2 * this.#size, MOST_DOCUMENTS);
    this.#underWay.push({ documents, items: this.#reader.read(documents, this.#policy) });
    if (this.#underWay.length > this.#reader.threads) await this.#takeFirst();
  }

  async #takeFirst(): Promise<void> {
    const group = this.#underWay.shift();
    if (group === undefined) return;
    const items = await this.#clock.time('profile', () => group.items);
    for (const item of items) await this.#take(item);
    for (const { contentHash } of group.documents) this.#held.delete(contentHash);
  }
}
