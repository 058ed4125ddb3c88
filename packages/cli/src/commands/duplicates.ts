import type { Matcher } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { fullId } from '../expert-id.js';
import { formatOption } from '../option-value.js';
import { duplicateLines } from '../report/duplicate-lines.js';
import { withMatcher } from '../with-matcher.js';

interface ListOptions extends PlaceOptions {
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
An import merges records that are surely of one person: the same e-mail, LinkedIn
profile or number in a register, or much the same name and history. Those that
only may be are listed here. Names are shown, which no ranking ever sees.

Examples:
  $ expertmatch duplicates list
  $ expertmatch duplicates merge 3f2a9c 81bd07
  $ expertmatch duplicates dismiss 3f2a9c 81bd07`;

/** `expertmatch duplicates`: experts who may be one person, to be merged or told apart. */
export function duplicatesCommand(context: Context): Command {
  return new Command('duplicates')
    .description('list, merge or dismiss experts who may be one person')
    .addHelpText('after', EXAMPLES)
    .addCommand(listCommand(context))
    .addCommand(mergeCommand(context))
    .addCommand(dismissCommand(context));
}

function listCommand({ out }: Context): Command {
  return new Command('list')
    .description('list experts who may be one person, the most likely first')
    .addOption(formatOption(['text', 'json']))
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<ListOptions>();
      const lines = await withMatcher(options, async (matcher) => {
        const duplicates = matcher.duplicates.list();
        if (options.format === 'json') return [JSON.stringify(duplicates, undefined, 2)];
        return duplicates.flatMap((one) => duplicateLines(one, (id) => matcher.reveal(id), out));
      });
      for (const line of lines) out.line(line);
    });
}

function mergeCommand({ out }: Context): Command {
  return pairCommand('merge', 'take two experts for one person', async (matcher, [kept, joined]) => {
    const merged = matcher.duplicates.merge(kept, joined);
    out.line(merged ? `merged ${joined} into ${kept}` : `${joined} and ${kept} are one expert already`);
  });
}

function dismissCommand({ out }: Context): Command {
  return pairCommand('dismiss', 'say that two experts are two people', async (matcher, [a, b]) => {
    matcher.duplicates.tellApart(a, b);
    out.line(`dismissed ${a} and ${b}`);
  });
}

function pairCommand(
  name: string,
  description: string,
  act: (matcher: Matcher, ids: readonly [string, string]) => Promise<void>,
): Command {
  return new Command(name)
    .description(description)
    .argument('<id>', "an expert's id, or as much of its beginning as is unique")
    .argument('<other>', 'the id of the other')
    .action(async (id: string, other: string, _options: object, command: Command) => {
      await withMatcher(command.optsWithGlobals<PlaceOptions>(), (matcher) =>
        act(matcher, [fullId(matcher, id), fullId(matcher, other)]),
      );
    });
}
