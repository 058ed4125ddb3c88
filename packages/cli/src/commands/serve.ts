import { Command } from 'commander';
import { type PlaceOptions, readServiceDefaults } from '../config.js';
import type { Context } from '../context.js';
import { Interrupt } from '../interrupt.js';
import { parsePort } from '../option-value.js';
import { withMatcher } from '../with-matcher.js';

interface ServeOptions extends PlaceOptions {
  readonly host?: string;
  readonly port?: number;
}

const EXAMPLES = `
Answers GET /healthz and POST /v1/matches, which takes {"text": "…"} or
{"spec": {…}}, with "limit" and "minScore" if wanted. Ctrl-C stops it once the
requests under way are answered.

Examples:
  $ expertmatch serve
  $ expertmatch serve --host 0.0.0.0 --port 8080 --dir ./data`;

/** `expertmatch serve`: the HTTP service over the data directory. */
export function serveCommand(context: Context): Command {
  return new Command('serve')
    .description('answer over HTTP')
    .option('--host <address>', 'address to listen on (HOST, default 127.0.0.1: this machine only)')
    .option('--port <port>', 'port to listen on, 0 for any free one (PORT, default 3000)', parsePort)
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      await serve(command.optsWithGlobals<ServeOptions>(), context);
    });
}

async function serve(options: ServeOptions, { err }: Context): Promise<void> {
  const defaults = await readServiceDefaults();
  const { host = defaults.host, port = defaults.port } = options;
  const { startService } = await import('@expertmatch/service');
  const onFailure = (error: unknown) =>
    err.line(error instanceof Error ? (error.stack ?? error.message) : String(error));
  await withMatcher(options, async (matcher) => {
    const service = await startService({ matcher, host, port, onFailure });
    const interrupt = new Interrupt(() => err.line('stopping; press Ctrl-C again to stop at once'));
    err.line(`listening on ${service.url}`);
    await interrupt.arrival();
    await service.close();
  });
}
