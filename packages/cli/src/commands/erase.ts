import type { Erasure } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { fullId } from '../expert-id.js';
import { formatOption } from '../option-value.js';
import { withMatcher } from '../with-matcher.js';

interface EraseOptions extends PlaceOptions {
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Takes the person out of all that lies in the data directory: records, index,
errors of imports that name the person, and what is left of them in free space.
What stays is an entry of the audit, with ids and the time. The files that the
person was read from stay; importing them again brings the person back.

Example:
  $ expertmatch erase 3f2a9c`;

/** `expertmatch erase`: a person is gone for good. */
export function eraseCommand(context: Context): Command {
  return new Command('erase')
    .alias('remove')
    .description('take a person out for good')
    .argument('<id>', "the expert's id, or as much of its beginning as is unique")
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (start: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<EraseOptions>();
      const erasure = await withMatcher(options, (matcher) => matcher.erase(fullId(matcher, start)));
      report(erasure, options.format, context);
    });
}

function report(erasure: Erasure, format: EraseOptions['format'], { out, err, endWith }: Context): void {
  if (format === 'json') out.line(JSON.stringify(erasure, undefined, 2));
  else out.line(`erased ${erasure.expertId}`);
  for (const id of erasure.maybeAlso) err.line(`${id} may be the same person and is still there`);
  if (erasure.complete) return;
  err.line('another process is reading: what deleted rows leave in the files goes when it is done');
  endWith(EXIT.failed);
}
