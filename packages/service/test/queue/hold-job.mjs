import { openDatabase } from '#database/open-database.js';
import { SERVICE_TABLES } from '#database/service-tables.js';
import { LocalQueue } from '#queue/local-queue.js';
import { RedisQueue } from '#queue/redis-queue.js';

/** Takes an import and never ends it; says so. Arguments: `local <dir>` or `redis <url> <prefix>`. */
const [kind, place, prefix] = process.argv.slice(2);
const queue =
  kind === 'local'
    ? new LocalQueue(openDatabase(place, 'service.db', SERVICE_TABLES), () => undefined)
    : new RedisQueue({ url: place, prefix }, () => undefined);
queue.work({
  handlers: {
    import: async ({ reference }) => {
      process.stdout.write(`${reference}\n`);
      return new Promise(() => undefined);
    },
  },
});
