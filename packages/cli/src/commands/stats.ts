import { Command } from 'commander';
import { type PlaceOptions, readConfig } from '../config.js';
import type { Context } from '../context.js';
import { formatOption } from '../option-value.js';
import { column } from '../text/display-width.js';
import { withMatcher } from '../with-matcher.js';

interface StatsOptions extends PlaceOptions {
  readonly format: 'table' | 'json';
}

const LABEL_WIDTH = 12;

const EXAMPLES = `
Examples:
  $ expertmatch stats
  $ expertmatch stats --format json`;

/** `expertmatch stats`: how much is stored, where, and with which model. */
export function statsCommand({ out }: Context): Command {
  return new Command('stats')
    .description('say how much is stored, where, and with which model')
    .addOption(formatOption(['table', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<StatsOptions>();
      const { dir, cacheDir } = readConfig(options);
      const stats = { ...(await withMatcher(options, async (matcher) => matcher.stats())), dir, cacheDir };
      if (options.format === 'json') out.line(JSON.stringify(stats, undefined, 2));
      else
        for (const [label, value] of Object.entries(stats))
          out.line(column(label, LABEL_WIDTH) + valueLabel(value));
    });
}

function valueLabel(value: string | number | readonly string[]): string {
  return typeof value === 'object' ? value.join(', ') || 'none' : String(value);
}
