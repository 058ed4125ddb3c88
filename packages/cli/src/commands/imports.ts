import { Command } from 'commander';
import type { Context } from '../context.js';
import { importsErrorsCommand } from './imports-errors.js';
import { importsForgetCommand } from './imports-forget.js';
import { importsResumeCommand, importsRetryCommand } from './imports-go-on.js';
import { importsListCommand } from './imports-list.js';
import { importsShowCommand } from './imports-show.js';

const EXAMPLES = `
Every import is kept with what it did and what it could not store.

Examples:
  $ expertmatch imports list
  $ expertmatch imports errors 7 --csv mend.csv
  $ expertmatch imports resume 7
  $ expertmatch imports forget 7`;

/** `expertmatch imports`: the imports of today and before. */
export function importsCommand(context: Context): Command {
  return new Command('imports')
    .description('list imports, their errors, and go on with them')
    .addHelpText('after', EXAMPLES)
    .addCommand(importsListCommand(context))
    .addCommand(importsShowCommand(context))
    .addCommand(importsErrorsCommand(context))
    .addCommand(importsResumeCommand(context))
    .addCommand(importsRetryCommand(context))
    .addCommand(importsForgetCommand(context));
}
