import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type Config, type PlaceOptions, readConfig, readServiceDefaults } from '../config.js';
import type { Context } from '../context.js';
import { endWithin } from '../end-within.js';
import { Interrupt } from '../interrupt.js';
import { openSharedEmbedder } from '../open-shared-embedder.js';
import { parsePort } from '../option-value.js';
import type { Screen } from '../screen.js';
import { UsageError } from '../usage-error.js';
import { packageVersion } from '../version.js';

const BINARY = fileURLToPath(new URL('../../bin/expertmatch.js', import.meta.url));
/** Workers that have not ended by then are killed, before the service itself is. */
const WORKER_GRACE_MS = 15_000;

interface ServeOptions extends PlaceOptions {
  readonly host?: string;
  readonly port?: number;
  readonly keys: boolean;
}

const EXAMPLES = `
Answers the API that GET /openapi.json describes and /docs shows. The first
start makes a key that may do everything, and prints it once. Logs are JSON
lines on standard output. Ctrl-C stops it once the requests under way are
answered. What is done in the background is done by a worker that it starts, or,
when REDIS_URL is set, by those that you start: expertmatch worker.

Examples:
  $ expertmatch serve
  $ expertmatch serve --no-keys
  $ expertmatch serve --host 0.0.0.0 --port 8080 --dir ./data`;

/** `expertmatch serve`: the HTTP service over the data directory. */
export function serveCommand(context: Context): Command {
  return new Command('serve')
    .description('answer over HTTP')
    .option('--host <address>', 'address to listen on (HOST, default 127.0.0.1: this machine only)')
    .option('--port <port>', 'port to listen on, 0 for any free one (PORT, default 3000)', parsePort)
    .option('--no-keys', 'ask for no keys; on this machine only (EXPERTMATCH_KEYS=off)')
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      await serve(command.optsWithGlobals<ServeOptions>(), context);
    });
}

async function serve(options: ServeOptions, { err }: Context): Promise<void> {
  const defaults = await readServiceDefaults();
  const { host = defaults.host, port = defaults.port } = options;
  const keys = options.keys && defaults.keys;
  const { isLoopback, jsonLog, startService, WorkerGroup } = await import('@expertmatch/service');
  if (!keys && !isLoopback(host))
    throw new UsageError(
      `without keys only this machine may be served, and ${host} can be reached from others`,
    );
  const config = readConfig(options);
  const log = jsonLog(defaults.logLevel);
  const service = await startService({
    dir: config.dir,
    host,
    port,
    keys,
    requestsPerMinute: defaults.requestsPerMinute,
    allowPrivateWebhooks: defaults.allowPrivateWebhooks,
    log,
    ...(defaults.redisUrl !== undefined && { redisUrl: defaults.redisUrl }),
    openEmbedder: () => openSharedEmbedder(config),
    version: packageVersion(),
  });
  const interrupt = new Interrupt(() => err.line('stopping; press Ctrl-C again to stop at once'));
  if (service.firstKey !== undefined) tellFirstKey(service.firstKey, err);
  err.line(`listening on ${service.url}`);
  const workers = new WorkerGroup(defaults.workers, () => forkWorker(config), log);
  await interrupt.arrival();
  await endWithin(async () => {
    await Promise.all([service.close(), workers.close(WORKER_GRACE_MS)]);
  });
}

function forkWorker({ dir, model }: Config) {
  const place = ['--dir', dir, ...(model === undefined ? [] : ['--model', model])];
  return fork(BINARY, ['worker', ...place], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
}

function tellFirstKey(key: string, err: Screen): void {
  err.line(`first key, with every scope; it is shown this once:\n\n  ${key}\n`);
}
