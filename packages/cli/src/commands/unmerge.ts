import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { fullId } from '../expert-id.js';
import { UsageError } from '../usage-error.js';
import { withMatcher } from '../with-matcher.js';

const EXAMPLES = `
Undoes the newest merge into an expert or, given the id of one who was merged
into another, that merge. Both are again what they were, and no import merges
them again.

Example:
  $ expertmatch unmerge 3f2a9c`;

/** `expertmatch unmerge`: two experts who were taken for one are two again. */
export function unmergeCommand({ out }: Context): Command {
  return new Command('unmerge')
    .description('undo a merge of two experts')
    .argument('<id>', "the expert's id, or as much of its beginning as is unique")
    .addHelpText('after', EXAMPLES)
    .action(async (start: string, _options: object, command: Command) => {
      const undone = await withMatcher(command.optsWithGlobals<PlaceOptions>(), async (matcher) =>
        matcher.duplicates.unmerge(fullId(matcher, start)),
      );
      if (undone === undefined) throw new UsageError(`the expert ${start} was not merged with another`);
      out.line(`unmerged ${undone.keptId} and ${undone.joinedId}`);
    });
}
