import type { Expert } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { fullId } from '../expert-id.js';
import { formatOption } from '../option-value.js';
import { expertText } from '../report/expert-text.js';
import { loadTaxonomyNames } from '../taxonomy-names.js';
import { withMatcher } from '../with-matcher.js';

interface ShowOptions extends PlaceOptions {
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Prints name, contact details and what is masked too, which no ranking ever sees.

Examples:
  $ expertmatch show 3f2a9c
  $ expertmatch show 3f2a9c --format json`;

/** `expertmatch show`: one expert in full. */
export function showCommand(context: Context): Command {
  return new Command('show')
    .description('print an expert in full')
    .argument('<id>', "the expert's id, or as much of its beginning as is unique")
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (id: string, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ShowOptions>();
      const expert = await withMatcher(options, async (matcher) => matcher.reveal(fullId(matcher, id)));
      await print(expert, options.format, context);
    });
}

async function print(expert: Expert, format: ShowOptions['format'], { out }: Context): Promise<void> {
  if (format === 'json') {
    out.line(JSON.stringify({ ...expert, passages: expert.passages.length }, undefined, 2));
    return;
  }
  for (const line of expertText(expert, await loadTaxonomyNames(), out)) out.line(line);
}
