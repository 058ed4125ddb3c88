import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { fullId } from '../expert-id.js';
import { withMatcher } from '../with-matcher.js';

const EXAMPLES = `
Takes the expert out of the store, the index and its snapshot. The file that the
expert was read from stays; importing it again brings the expert back.

Example:
  $ expertmatch remove 3f2a9c`;

/** `expertmatch remove`: an expert is gone for good. */
export function removeCommand({ out }: Context): Command {
  return new Command('remove')
    .description('take an expert out for good')
    .argument('<id>', "the expert's id, or as much of its beginning as is unique")
    .addHelpText('after', EXAMPLES)
    .action(async (start: string, _options: object, command: Command) => {
      const removed = await withMatcher(command.optsWithGlobals<PlaceOptions>(), async (matcher) => {
        const id = fullId(matcher, start);
        await matcher.remove(id);
        return id;
      });
      out.line(`removed ${removed}`);
    });
}
