import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { fullId } from '../expert-id.js';
import { withMatcher } from '../with-matcher.js';

const EXAMPLES = `
Prints one JSON document: who the person is, the profile, every record with its
text and source, rows that imports could not store, merges, possible duplicates,
and what the audit tells of the person.

Example:
  $ expertmatch export 3f2a9c > person.json`;

/** `expertmatch export`: all that is held about a person. */
export function exportCommand({ out }: Context): Command {
  return new Command('export')
    .description('print all that is held about a person')
    .argument('<id>', "the expert's id, or as much of its beginning as is unique")
    .addHelpText('after', EXAMPLES)
    .action(async (start: string, _options: object, command: Command) => {
      const person = await withMatcher(command.optsWithGlobals<PlaceOptions>(), async (matcher) =>
        matcher.exportPerson(fullId(matcher, start)),
      );
      out.line(JSON.stringify(person, undefined, 2));
    });
}
