import { once } from 'node:events';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { unpackError } from './error-message.js';
import type { Picture } from './ocr/picture.js';
import type { ReadItem } from './read-failure.js';
import { readFile, readFiles } from './read-file.js';
import {
  type ItemMessage,
  packItem,
  type ReadMessage,
  type ReadTask,
  type RecognizedMessage,
} from './read-message.js';
import type { ReadOptions } from './read-options.js';

const BATCH_ITEMS = 100;
const BATCH_CHARACTERS = 500_000;

/** Sends items in batches, at most one batch ahead of whoever takes them. */
class BatchSender {
  #items: ItemMessage[] = [];
  #characters = 0;
  #taken: Promise<unknown> = Promise.resolve();

  constructor(readonly port: MessagePort) {}

  async add(item: ReadItem): Promise<void> {
    this.#items.push(packItem(item));
    this.#characters += 'text' in item ? item.text.length : 0;
    if (this.#items.length >= BATCH_ITEMS || this.#characters >= BATCH_CHARACTERS) await this.flush();
  }

  async flush(): Promise<void> {
    if (this.#items.length === 0) return;
    await this.#taken;
    this.#taken = once(this.port, 'message');
    this.say({ kind: 'items', items: this.#items });
    this.#items = [];
    this.#characters = 0;
  }

  say(message: ReadMessage, transferred: readonly MessagePort[] = []): void {
    this.port.postMessage(message, transferred);
  }
}

/** Has a picture read where the program that does so can be ended, whatever becomes of this thread. */
async function recognizeElsewhere(picture: Picture, file: string, sender: BatchSender): Promise<string> {
  const { port1, port2 } = new MessageChannel();
  try {
    sender.say({ kind: 'picture', picture, file, reply: port2 }, [port2]);
    const [answer]: RecognizedMessage[] = await once(port1, 'message');
    if (answer === undefined || 'packed' in answer) throw answer && unpackError(answer.packed);
    return answer.table;
  } finally {
    port1.close();
  }
}

/** The worker thread's work: reads one file, or several together, and answers on the task's port. */
export default async function readInWorker({
  files,
  file,
  version,
  mapping,
  ocr,
  limits,
  port,
}: ReadTask): Promise<void> {
  const sender = new BatchSender(port);
  sender.say({ kind: 'begun' });
  const options: ReadOptions = {
    ...(file !== undefined && { file }),
    ...(version !== undefined && { version }),
    ...(mapping !== undefined && { mapping }),
    ...(ocr && { recognize: (picture, file) => recognizeElsewhere(picture, file, sender) }),
    onTable: (table) => sender.say({ kind: 'table', table }),
    onAlive: () => sender.say({ kind: 'alive' }),
  };
  const [first = '', ...others] = files;
  const items = others.length === 0 ? readFile(first, limits, options) : readFiles(files, limits, options);
  for await (const item of items) await sender.add(item);
  await sender.flush();
  sender.say({ kind: 'end' });
}
