import { createServer } from 'node:http';
import { type Embedder, makeSpec, type SqlConnection } from '@expertmatch/matcher';
import { type Logger, pino } from 'pino';
import { openDatabase } from '../database/open-database.js';
import { SERVICE_TABLES } from '../database/service-tables.js';
import { loggedFailure } from '../http/failure-log.js';
import { KeyStore } from '../key/key-store.js';
import { SessionStore } from '../key/session-store.js';
import type { JobQueue } from '../queue/job-queue.js';
import { openQueue } from '../queue/open-queue.js';
import { allEndpoints } from '../resource/endpoints.js';
import { firstKeyOf } from '../resource/keys/first-key-of.js';
import { serviceChecks } from '../resource/service/checks.js';
import { meteredEmbedder } from '../telemetry/metered-embedder.js';
import { Metrics } from '../telemetry/metrics.js';
import { DEFAULT_WORKSPACE, Workspaces } from '../workspace/workspaces.js';
import { createApp } from './create-app.js';
import { drain, ListenError, listen } from './listen.js';
import { isLoopback } from './service-config.js';

/** What is served, and where. */
export interface ServiceOptions {
  /** Data directory: the workspace `default`, with the others below it; made when it does not exist. */
  readonly dir: string;
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** 0 takes any free port; default 3000. */
  readonly port?: number;
  /** Whether requests must show a key; default true. */
  readonly keys?: boolean;
  /** Requests that a key may make within a minute; default 6,000. */
  readonly requestsPerMinute?: number;
  /**
   * Where workers get their jobs from, `redis://` or `rediss://`; by default from the data directory. What is to be done in the
   * background waits until there is a worker: see `startWorker`.
   */
  readonly redisUrl?: string;
  /** Whether webhooks may be sent to private addresses, by http, and to every port; default false. */
  readonly allowPrivateWebhooks?: boolean;
  /** Opens the embedder that all workspaces share, once, when it is first needed. */
  readonly openEmbedder: () => Promise<Embedder>;
  /** Default: nothing is logged. */
  readonly log?: Logger;
  /** How long a workspace stays open that nobody uses, in ms; default 10 minutes. */
  readonly idleMs?: number;
  /** Version of the service, for the document. */
  readonly version?: string;
}

/** A service that listens. */
export interface RunningService {
  /** `http://127.0.0.1:3000`: where it listens, without a slash at the end. */
  readonly url: string;
  /** A key with every scope for the workspace `default`, made because nobody had one; shown this once. */
  readonly firstKey?: string;
  /** Takes no more requests, finishes those under way (for 10 s at most), closes everything, then resolves. */
  close(): Promise<void>;
}

const IDLE_MS = 10 * 60_000;
const REQUESTS_PER_MINUTE = 6_000;
const REQUEST_TIMEOUT_MS = 15 * 60_000;
/** The first brief that a process reads takes a tenth of a second longer than others: no request should wait for that. */
const FIRST_BRIEF = 'Nurse, licensed in Florida, fluent in Spanish, 5 years, 10 hours a week, up to $90/h';
/** Longer than proxies keep a connection, so that none sends a request into one that is just being closed. */
const KEEP_ALIVE_MS = 75_000;

/**
 * Starts the service.
 * Errors: those of `openMatcher` for the data directory.
 * @throws ListenError when it cannot listen there, or may not without keys
 */
export async function startService(options: ServiceOptions): Promise<RunningService> {
  const { dir, host = '127.0.0.1', port = 3000, keys: areAsked = true } = options;
  if (!areAsked && !isLoopback(host))
    throw new ListenError(`without keys only this machine may be served; ${host} can be reached from others`);
  const database = openDatabase(dir, 'service.db', SERVICE_TABLES);
  const keys = new KeyStore(database);
  const { log = pino({ level: 'silent' }) } = options;
  const queue = openQueue(database, options.redisUrl, (error) =>
    log.warn({ failure: loggedFailure(error) }, 'queue'),
  );
  const metrics = new Metrics();
  const workspaces = new Workspaces({
    dir,
    database,
    queue,
    openEmbedder: async () => meteredEmbedder(await options.openEmbedder(), metrics),
    idleMs: options.idleMs ?? IDLE_MS,
  });
  const app = appOf({ ...options, log }, { database, workspaces, keys, metrics, queue });
  const server = createServer({ requestTimeout: REQUEST_TIMEOUT_MS, keepAliveTimeout: KEEP_ALIVE_MS }, app);
  const close = async () => {
    await workspaces.close();
    await queue.close();
    database.close();
  };
  try {
    await workspaces.use(DEFAULT_WORKSPACE, (workspace) => workspace.matcher());
    makeSpec(FIRST_BRIEF, '2000-01-01');
    const url = await listen(server, host, port);
    const isKeyless = areAsked && !keys.hasAdmin(DEFAULT_WORKSPACE);
    const firstKey = isKeyless ? await makeFirstKey(keys, workspaces) : undefined;
    const stop = async () => {
      workspaces.stop();
      await drain(server);
      await close();
    };
    return { url, ...(firstKey !== undefined && { firstKey }), close: stop };
  } catch (error) {
    await close();
    throw error;
  }
}

interface Held {
  readonly database: SqlConnection;
  readonly workspaces: Workspaces;
  readonly keys: KeyStore;
  readonly metrics: Metrics;
  readonly queue: JobQueue;
}

function appOf(options: ServiceOptions, held: Held) {
  const { version = '0', log = pino({ level: 'silent' }), keys: areAsked = true } = options;
  const { database, ...tools } = held;
  const access = areAsked ? { keys: held.keys, sessions: new SessionStore(database, held.keys) } : undefined;
  const onUnready = (check: string, error: unknown) =>
    log.warn({ check, failure: loggedFailure(error) }, 'not ready');
  const checks = serviceChecks(tools);
  return createApp({
    endpoints: allEndpoints({
      ...tools,
      access,
      version,
      checks,
      onUnready,
      allowPrivate: options.allowPrivateWebhooks ?? false,
    }),
    workspaces: held.workspaces,
    access,
    log,
    metrics: held.metrics,
    requestsPerMinute: options.requestsPerMinute ?? REQUESTS_PER_MINUTE,
  });
}

async function makeFirstKey(keys: KeyStore, workspaces: Workspaces): Promise<string> {
  const { key } = await firstKeyOf(DEFAULT_WORKSPACE, { keys, workspaces });
  return key;
}
