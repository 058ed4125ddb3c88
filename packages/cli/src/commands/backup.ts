import { Command } from 'commander';
import { type PlaceOptions, readConfig } from '../config.js';
import type { Context } from '../context.js';
import { count } from '../text/count.js';
import { UsageError } from '../usage-error.js';

const EXAMPLES = `
Copies databases and the uploads that imports still read, of all workspaces,
while the service runs, and checks the copy. To restore, stop the service, put
the copy in the place of the data directory and start it again; the indexes are
made anew. Whoever was erased since has to be erased again: the audit of the
directory that was replaced names the ids.

Example:
  $ expertmatch backup /backups/expertmatch-$(date +%F)`;

/** `expertmatch backup`: a copy of the data directory, made while others work with it. */
export function backupCommand({ out }: Context): Command {
  return new Command('backup')
    .description('copy the data directory while it is in use')
    .argument('<folder>', 'where to; it must not exist')
    .addHelpText('after', EXAMPLES)
    .action(async (folder: string, _options: object, command: Command) => {
      const { dir } = readConfig(command.optsWithGlobals<PlaceOptions>());
      const { BackupError, backUp } = await import('@expertmatch/service');
      const backup = await backUp(dir, folder).catch((error: unknown) => {
        if (error instanceof BackupError) throw new UsageError(error.message, { cause: error });
        throw error;
      });
      out.line(
        `copied ${count(backup.databases, 'database')} of ${count(backup.workspaces, 'workspace')} to ${backup.dir}`,
      );
    });
}
