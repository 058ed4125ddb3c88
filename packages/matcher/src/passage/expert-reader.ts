import { availableParallelism } from 'node:os';
import type { ExpertMatchError } from '../domain/expert-match-error.js';
import type { MaskPolicy } from '../domain/mask-policy.js';
import { DEFAULT_LIMITS, type IngestLimits } from '../ingest/limits.js';
import { overLimit, unreadable } from '../ingest/read-errors.js';
import { isOutOfHeap, isStopped, ReadingPool } from '../ingest/reading-pool.js';
import type { SourceDocument } from '../ingest/source-document.js';
import {
  type ExpertItem,
  type ExpertMessage,
  type ExpertTask,
  failureOf,
  unpackExpert,
} from './expert-message.js';

/** How an `ExpertReader` works; all of it optional. */
export interface ExpertReaderOptions {
  /** Limits other than `DEFAULT_LIMITS`; `parseTimeMs` and `maxHeapMiB` count. */
  readonly limits?: Partial<IngestLimits>;
  /** Groups of documents read at the same time: 1 or more, default as many as there are cores. */
  readonly threads?: number;
}

/**
 * Reads documents into experts on worker threads: the work is most of an import without a model, and a text made
 * to take forever must not hold up the process. A thread that takes too long or too much memory is ended, and the
 * document that did it is an error.
 */
export class ExpertReader {
  /** Groups that are worth handing over at the same time. */
  readonly threads: number;
  readonly #limits: IngestLimits;
  readonly #pool: ReadingPool<ExpertTask, ExpertMessage[]>;

  constructor({ limits, threads = availableParallelism() }: ExpertReaderOptions = {}) {
    this.threads = threads;
    this.#limits = { ...DEFAULT_LIMITS, ...limits };
    this.#pool = new ReadingPool(new URL('./expert-worker.js', import.meta.url), threads, this.#limits);
  }

  /** What became of each document, in their order. */
  async read(documents: readonly SourceDocument[], policy: MaskPolicy): Promise<ExpertItem[]> {
    try {
      return await this.#readTogether(documents, policy);
    } catch (error) {
      return this.#readApart(documents, policy, error);
    }
  }

  /** Ends the threads. Reads that are under way fail. */
  async close(): Promise<void> {
    await this.#pool.close();
  }

  async #readTogether(documents: readonly SourceDocument[], policy: MaskPolicy): Promise<ExpertItem[]> {
    const task = { documents: documents.map(withoutRows), policy };
    const messages = await this.#pool.run(task, { timeoutMs: this.#limits.parseTimeMs });
    return documents.flatMap((document, k) => {
      const message = messages[k];
      return message === undefined ? [] : unpackExpert(message, document);
    });
  }

  /** One by one, so that the document that ended a thread is told from its neighbours. */
  async #readApart(
    documents: readonly SourceDocument[],
    policy: MaskPolicy,
    error: unknown,
  ): Promise<ExpertItem[]> {
    const [only, ...others] = documents;
    if (only === undefined) return [];
    if (others.length === 0) return [failureOf(only, this.#errorOf(only.source.file, error))];
    const items: ExpertItem[] = [];
    for (const document of documents) items.push(...(await this.read([document], policy)));
    return items;
  }

  #errorOf(file: string, error: unknown): ExpertMatchError {
    const { parseTimeMs, maxHeapMiB } = this.#limits;
    if (isStopped(error)) return overLimit(file, this.#limits, 'parseTimeMs', parseTimeMs);
    return isOutOfHeap(error)
      ? overLimit(file, this.#limits, 'maxHeapMiB', maxHeapMiB)
      : unreadable(file, 'broken', error);
  }
}

/** Only a failure has a use for the rows, and they need not go to another thread and back. */
function withoutRows({ rows: _, ...document }: SourceDocument): SourceDocument {
  return document;
}
