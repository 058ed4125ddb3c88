import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { ExpertMatchError } from '../domain/expert-match-error.js';
import { packError } from './error-message.js';
import { DEFAULT_LIMITS, type IngestLimits } from './limits.js';
import { MemoryExceeded, MemoryWatch } from './memory-watch.js';
import { runTesseract } from './ocr/run-tesseract.js';
import { overLimit, unreadable } from './read-errors.js';
import type { ReadItem } from './read-failure.js';
import { ReadInbox, ReadTimeout } from './read-inbox.js';
import {
  type PictureMessage,
  type ReadMessage,
  type ReadTask,
  type RecognizedMessage,
  unpackItem,
} from './read-message.js';
import type { ReadOptions } from './read-options.js';
import { isOutOfHeap, ReadingPool } from './reading-pool.js';

/** How a `DocumentReader` works; all of it optional. */
export interface DocumentReaderOptions {
  /** Limits other than `DEFAULT_LIMITS`. */
  readonly limits?: Partial<IngestLimits>;
  /** Files read at the same time, each on a thread of its own: 1 or more, default one less than the cores. */
  readonly threads?: number;
}

/**
 * Reads files of any known format on worker threads, so that neither a slow nor a hostile file holds up or
 * brings down the process: a parser that takes too long or too much memory is ended and is an error of its
 * file, and the next file gets a fresh thread.
 */
export class DocumentReader {
  readonly #limits: IngestLimits;
  readonly #pool: ReadingPool<ReadTask, void>;
  readonly #memory: MemoryWatch;
  readonly #closing = new AbortController();

  constructor(options: DocumentReaderOptions = {}) {
    this.#limits = { ...DEFAULT_LIMITS, ...options.limits };
    this.#memory = new MemoryWatch(this.#limits);
    const threads = options.threads ?? Math.max(1, availableParallelism() - 1);
    this.#pool = new ReadingPool(new URL('./read-worker.js', import.meta.url), threads, this.#limits);
  }

  /**
   * The people in a file, or in several read together, in its order: one for a document, one for each row or record of a table. What
   * cannot be read comes as a failure in its place. Reads at most two batches ahead of the caller, so a table of
   * any length takes little memory; calls at the same time share the threads. Leaving the loop ends the reading.
   */
  async *read(
    from: string | readonly string[],
    options: ReadOptions = {},
  ): AsyncGenerator<ReadItem, undefined> {
    const { file, ocrLanguages, onTable } = options;
    const files = typeof from === 'string' ? [from] : from;
    const { port1, port2 } = new MessageChannel();
    const stop = new AbortController();
    const inbox = new ReadInbox(port1);
    const task = { files, limits: this.#limits, port: port2, ...taskOf(options) };
    const work = this.#pool
      .run(task, { transferList: [port2], signal: stop.signal })
      .catch((error: unknown) => inbox.fail(error));
    let isRead = false;
    try {
      let message = await inbox.next();
      while (message.kind !== 'end') {
        if (message.kind === 'table') onTable?.(message.table);
        if (message.kind === 'picture') await this.#recognize(message, ocrLanguages ?? '');
        if (message.kind === 'items') {
          yield* message.items.map(unpackItem);
          port1.postMessage('taken');
        }
        message = await this.#nextInTime(inbox);
      }
      isRead = true;
    } catch (error) {
      stop.abort();
      yield this.#failure(file ?? files[0] ?? '', error);
    } finally {
      if (!isRead) stop.abort();
      port1.close();
      await work;
    }
  }

  /** Ends the threads. Reads that are under way fail. */
  async close(): Promise<void> {
    this.#closing.abort();
    await this.#pool.close();
  }

  /** Has a picture read, and tells the worker what it says; the time does not count as the parser's. */
  async #recognize({ picture, file, reply }: PictureMessage, languages: string): Promise<void> {
    const { signal } = this.#closing;
    try {
      const table = await runTesseract(picture, { file, languages, limits: this.#limits, signal });
      reply.postMessage({ table } satisfies RecognizedMessage);
    } catch (error) {
      if (!(error instanceof ExpertMatchError)) throw error;
      reply.postMessage({ packed: packError(error) } satisfies RecognizedMessage);
    }
  }

  #nextInTime(inbox: ReadInbox): Promise<ReadMessage> {
    const end = (error: MemoryExceeded): void => inbox.fail(error);
    return this.#memory.during(end, () => inbox.next(this.#limits.parseTimeMs));
  }

  #failure(file: string, error: unknown): ReadItem {
    return { file, error: this.#limitError(file, error) ?? unreadable(file, 'broken', error) };
  }

  #limitError(file: string, error: unknown): ExpertMatchError | undefined {
    const limits = this.#limits;
    if (error instanceof ReadTimeout) return overLimit(file, limits, 'parseTimeMs', limits.parseTimeMs);
    if (error instanceof MemoryExceeded) return overLimit(file, limits, 'maxGrowthMiB', error.grownMiB);
    return isOutOfHeap(error) ? overLimit(file, limits, 'maxHeapMiB', limits.maxHeapMiB) : undefined;
  }
}

/** What of the options goes to another thread. */
function taskOf({
  file,
  version,
  mapping,
  ocrLanguages,
}: ReadOptions): Omit<ReadTask, 'files' | 'limits' | 'port'> {
  return {
    ocr: ocrLanguages !== undefined,
    ...(file !== undefined && { file }),
    ...(version !== undefined && { version }),
    ...(mapping !== undefined && { mapping }),
  };
}
