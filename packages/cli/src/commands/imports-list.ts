import type { ImportRun } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { formatOption, parseLimit } from '../option-value.js';
import { countsLabel, pathsLabel, timeLabel } from '../report/import-run-label.js';
import type { Screen } from '../screen.js';
import { column } from '../text/display-width.js';
import { withMatcher } from '../with-matcher.js';

interface ListImportsCommandOptions extends PlaceOptions {
  readonly format: 'table' | 'json';
  readonly limit?: number;
}

const WIDTHS = { id: 5, state: 13, time: 18, counts: 36 } as const;

/** `expertmatch imports list`: all imports, the newest first. */
export function importsListCommand({ out }: Context): Command {
  return new Command('list')
    .description('list imports, the newest first')
    .option('--limit <n>', 'how many at most (default: all)', parseLimit)
    .addOption(formatOption(['table', 'json']))
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<ListImportsCommandOptions>();
      const { limit, format } = options;
      const runs = await withMatcher(options, async ({ imports }) =>
        imports.list(limit === undefined ? {} : { limit }),
      );
      if (format === 'json') out.line(JSON.stringify(runs, undefined, 2));
      else for (const run of runs) out.line(lineOf(run, out));
    });
}

function lineOf(run: ImportRun, out: Screen): string {
  const id = out.style('dim', column(String(run.id), WIDTHS.id));
  const when = column(timeLabel(run.startedAt), WIDTHS.time);
  const counts = column(countsLabel(run.counts), WIDTHS.counts);
  return `${id}${column(run.state, WIDTHS.state)}${when}${counts}${pathsLabel(run.paths)}`;
}
