import type { SqlConnection } from '@expertmatch/matcher';
import type { JobQueue, QueueTrouble } from './job-queue.js';
import { LocalQueue } from './local-queue.js';
import { RedisQueue } from './redis-queue.js';

/**
 * The queue of a service: in Redis when there is a URL, else in its own database.
 * @param database the service's; it also says which data directory the jobs in Redis are of
 */
export function openQueue(
  database: SqlConnection,
  redisUrl: string | undefined,
  onTrouble: QueueTrouble,
): JobQueue {
  if (redisUrl === undefined) return new LocalQueue(database, onTrouble);
  const service = database.get<{ id: string }>('SELECT id FROM service');
  return new RedisQueue({ url: redisUrl, prefix: `expertmatch-${service?.id ?? ''}` }, onTrouble);
}
