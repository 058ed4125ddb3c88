import type { Embedder } from '@expertmatch/matcher';
import { type Logger, pino } from 'pino';
import { openDatabase } from '../database/open-database.js';
import { SERVICE_TABLES } from '../database/service-tables.js';
import { loggedFailure } from '../http/failure-log.js';
import { openQueue } from '../queue/open-queue.js';
import { Workspaces } from '../workspace/workspaces.js';
import { carryOutJobs } from './carry-out-jobs.js';
import { allDuties } from './duties.js';
import { Sweep } from './sweep.js';

/** What a worker works on. */
export interface WorkerOptions {
  /** Data directory of the service; made when it does not exist. */
  readonly dir: string;
  /** Where jobs come from, `redis://` or `rediss://`; by default from the data directory. */
  readonly redisUrl?: string;
  /** Opens the embedder that all workspaces share, once, when it is first needed. */
  readonly openEmbedder: () => Promise<Embedder>;
  /** Default: nothing is logged. */
  readonly log?: Logger;
  /** Whether webhooks may be sent to private addresses, by http, and to every port; default false. */
  readonly allowPrivateWebhooks?: boolean;
  /** How long a workspace stays open in which nothing is to be done, in ms; default 1 minute. */
  readonly idleMs?: number;
}

/** A worker that takes jobs. */
export interface RunningWorker {
  /** Takes no more jobs, has those under way stop as soon as they can be gone on with, and hands them back. */
  close(): Promise<void>;
}

const IDLE_MS = 60_000;
const SWEEP_EVERY_MS = 3_000;

/**
 * Starts to carry out in this process what is to be done in the background. Any number of workers may do so.
 * Errors: `data_dir_unusable`, `store_busy`, `disk_full`.
 */
export function startWorker(options: WorkerOptions): RunningWorker {
  const { dir, openEmbedder, log = pino({ level: 'silent' }), idleMs = IDLE_MS } = options;
  const database = openDatabase(dir, 'service.db', SERVICE_TABLES);
  const tell = (error: unknown) => log.warn({ failure: loggedFailure(error) }, 'queue');
  const queue = openQueue(database, options.redisUrl, tell);
  const workspaces = new Workspaces({ dir, database, queue, openEmbedder, isFollowed: false, idleMs });
  const duties = allDuties({ allowPrivateWebhooks: options.allowPrivateWebhooks ?? false });
  const working = queue.work(carryOutJobs(workspaces, duties, log));
  const sweeping = repeat(new Sweep(workspaces, duties, tell), tell);
  return {
    close: async () => {
      await Promise.all([working.close(), sweeping.close()]);
      await queue.close();
      await workspaces.close();
      database.close();
    },
  };
}

/** Sweeps at once, then again and again, each time a while after the last. */
function repeat(sweep: Sweep, tell: (error: unknown) => void): { close(): Promise<void> } {
  let isClosed = false;
  let wake = () => {};
  const run = async () => {
    while (!isClosed) {
      await sweep.next().catch(tell);
      await new Promise<void>((resolve) => {
        wake = resolve;
        setTimeout(resolve, isClosed ? 0 : SWEEP_EVERY_MS);
      });
    }
  };
  const done = run();
  return {
    close: () => {
      isClosed = true;
      wake();
      return done;
    },
  };
}
