import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { parseLimit } from '../option-value.js';
import { count } from '../text/count.js';
import { withMatcher } from '../with-matcher.js';

const EXAMPLES = `
Errors keep the rows of tables that failed, with all that they say of people.
This takes them out for good, with the names of the files that were read. The
counts of the import stay, and so do the experts that it stored.

Example:
  $ expertmatch imports errors 7 --csv mend.csv && expertmatch imports forget 7`;

/** `expertmatch imports forget`: what an import could not store is gone for good. */
export function importsForgetCommand({ out, err, endWith }: Context): Command {
  return new Command('forget')
    .description('take out the errors of an import and what it read; its counts stay')
    .argument('<import>', 'its number', parseLimit)
    .addHelpText('after', EXAMPLES)
    .action(async (runId: number, _options: object, command: Command) => {
      const options = command.optsWithGlobals<PlaceOptions>();
      const { rows, complete } = await withMatcher(options, ({ retention }) => retention.forgetImport(runId));
      out.line(`forgot ${count(rows, 'error')} of import ${runId}`);
      if (complete) return;
      err.line('another process is reading: what deleted rows leave in the files goes when it is done');
      endWith(EXIT.failed);
    });
}
