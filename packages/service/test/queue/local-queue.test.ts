import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '#database/open-database.js';
import { SERVICE_TABLES } from '#database/service-tables.js';
import { LocalQueue } from '#queue/local-queue.js';
import { describeJobQueue } from './job-queue-contract.js';

describeJobQueue('a queue in the database', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'expertmatch-queue-'));
  const opened: { queue: LocalQueue; close(): void }[] = [];
  return {
    open: () => {
      const database = openDatabase(dir, 'service.db', SERVICE_TABLES);
      const queue = new LocalQueue(database, (error) => {
        throw error;
      });
      opened.push({ queue, close: () => database.close() });
      return queue;
    },
    holdArguments: ['local', dir],
    dispose: async () => {
      for (const { queue, close } of opened) {
        await queue.close();
        close();
      }
      rmSync(dir, { recursive: true, force: true });
    },
  };
});
