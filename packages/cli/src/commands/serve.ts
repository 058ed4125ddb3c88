import { Command } from 'commander';
import { type Config, type PlaceOptions, readConfig, readServiceDefaults } from '../config.js';
import type { Context } from '../context.js';
import { Interrupt } from '../interrupt.js';
import { parsePort } from '../option-value.js';
import type { Screen } from '../screen.js';
import { UsageError } from '../usage-error.js';
import { packageVersion } from '../version.js';

interface ServeOptions extends PlaceOptions {
  readonly host?: string;
  readonly port?: number;
  readonly keys: boolean;
}

const EXAMPLES = `
Answers the API that GET /openapi.json describes and /docs shows. The first
start makes a key that may do everything, and prints it once. Logs are JSON
lines on standard output. Ctrl-C stops it once the requests under way are
answered.

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
  const { isLoopback, jsonLog, startService } = await import('@expertmatch/service');
  if (!keys && !isLoopback(host))
    throw new UsageError(
      `without keys only this machine may be served, and ${host} can be reached from others`,
    );
  const config = readConfig(options);
  const service = await startService({
    dir: config.dir,
    host,
    port,
    keys,
    requestsPerMinute: defaults.requestsPerMinute,
    log: jsonLog(defaults.logLevel),
    openEmbedder: () => openEmbedder(config),
    version: packageVersion(),
  });
  const interrupt = new Interrupt(() => err.line('stopping; press Ctrl-C again to stop at once'));
  if (service.firstKey !== undefined) tellFirstKey(service.firstKey, err);
  err.line(`listening on ${service.url}`);
  await interrupt.arrival();
  await service.close();
}

async function openEmbedder({ cacheDir, model }: Config) {
  const library = await import('@expertmatch/matcher');
  return library.openEmbedder({ cacheDir, ...(model !== undefined && { model }) });
}

function tellFirstKey(key: string, err: Screen): void {
  err.line(`first key, with every scope; it is shown this once:\n\n  ${key}\n`);
}
