import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { parseLimit } from '../option-value.js';
import { runImport } from '../run-import.js';
import { withMatcher } from '../with-matcher.js';

/** `expertmatch imports resume`: goes on with an import from where it was. */
export function importsResumeCommand(context: Context): Command {
  return goOnCommand(context, 'resume', 'go on with an import that was stopped, killed or failed');
}

/** `expertmatch imports retry`: reads again what failed. */
export function importsRetryCommand(context: Context): Command {
  return goOnCommand(context, 'retry', 'read the files of an import again in which something failed');
}

function goOnCommand(context: Context, name: 'resume' | 'retry', description: string): Command {
  return new Command(name)
    .description(description)
    .argument('<import>', 'its number', parseLimit)
    .action(async (runId: number, _options: object, command: Command) => {
      const exitCode = await withMatcher(command.optsWithGlobals<PlaceOptions>(), (matcher) =>
        runImport(matcher, context, (controls) => matcher.imports[name](runId, controls)),
      );
      context.endWith(exitCode);
    });
}
