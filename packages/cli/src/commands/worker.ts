import { Command } from 'commander';
import { type PlaceOptions, readConfig, readServiceDefaults } from '../config.js';
import type { Context } from '../context.js';
import { endWithin } from '../end-within.js';
import { Interrupt } from '../interrupt.js';
import { openSharedEmbedder } from '../open-shared-embedder.js';

const EXAMPLES = `
Carries out imports and whatever else the service does in the background. The
service starts a worker of its own unless REDIS_URL is set; any number of others
may work on the same data directory. Ctrl-C hands back what is under way.

Examples:
  $ expertmatch worker
  $ REDIS_URL=redis://127.0.0.1 expertmatch worker --dir ./data`;

/** `expertmatch worker`: what the service does in the background. */
export function workerCommand(context: Context): Command {
  return new Command('worker')
    .description('do what the service does in the background')
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      await work(command.optsWithGlobals<PlaceOptions>(), context);
    });
}

async function work(options: PlaceOptions, { err }: Context): Promise<void> {
  const { redisUrl, logLevel, allowPrivateWebhooks } = await readServiceDefaults();
  const { jsonLog, startWorker } = await import('@expertmatch/service');
  const config = readConfig(options);
  const isChild = process.send !== undefined;
  const interrupt = new Interrupt(() => {
    if (!isChild) err.line('stopping; press Ctrl-C again to stop at once');
  });
  const worker = startWorker({
    dir: config.dir,
    allowPrivateWebhooks,
    log: jsonLog(logLevel),
    openEmbedder: () => openSharedEmbedder(config),
    ...(redisUrl !== undefined && { redisUrl }),
  });
  if (!isChild) err.line(`working on ${config.dir}`);
  await Promise.race([interrupt.arrival(), parentsEnd(isChild)]);
  await endWithin(() => worker.close());
}

/** Resolves when the process that started this one as its own is gone; that may be before anybody listens. */
function parentsEnd(isChild: boolean): Promise<void> {
  if (isChild && !process.connected) return Promise.resolve();
  return new Promise((resolve) => process.once('disconnect', resolve));
}
