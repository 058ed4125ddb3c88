import type { Retention, RetentionReport } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { formatOption, parseDays } from '../option-value.js';
import { count } from '../text/count.js';
import { withMatcher } from '../with-matcher.js';

interface RetentionOptions extends PlaceOptions {
  readonly days?: number | 'forever';
  readonly apply?: boolean;
  readonly dryRun?: boolean;
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
The period is kept in the data directory. It counts from the day on which the
newest source of a person was stored. Nobody is erased until --apply is given,
from a scheduled job as a rule. Errors and rows of imports as old go as well.

Examples:
  $ expertmatch retention --days 730
  $ expertmatch retention --days 365 --dry-run
  $ expertmatch retention --apply`;

/** `expertmatch retention`: how long people are held, and the erasure of those who were held for longer. */
export function retentionCommand(context: Context): Command {
  return new Command('retention')
    .description('say or set how long people are held, and erase who is due')
    .option('--days <n>', 'hold people for so many days, or "forever"', parseDays)
    .option('--apply', 'erase who has been held for longer')
    .option('--dry-run', 'only tell who would be erased; sets nothing')
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<RetentionOptions>();
      const report = await withMatcher(options, ({ retention }) => carryOut(retention, options));
      print(report, options, context);
    });
}

async function carryOut(retention: Retention, options: RetentionOptions): Promise<RetentionReport> {
  const { days, apply = false, dryRun = false } = options;
  const period = days === 'forever' ? undefined : days;
  if (dryRun) return retention.apply({ dryRun, ...(period !== undefined && { days: period }) });
  if (days !== undefined) retention.setDays(period);
  return retention.apply({ dryRun: !apply });
}

function print(report: RetentionReport, options: RetentionOptions, { out, err, endWith }: Context): void {
  const { apply = false, dryRun = false, format } = options;
  if (format === 'json') out.line(JSON.stringify(report, undefined, 2));
  else for (const line of linesOf(report, apply && !dryRun)) out.line(line);
  if (report.complete) return;
  err.line('another process is reading: what deleted rows leave in the files goes when it is done');
  endWith(EXIT.failed);
}

function linesOf({ days, before = '', expertIds, runIds }: RetentionReport, isApplied: boolean): string[] {
  if (days === undefined) return ['people are held without end; set a period with --days'];
  const found = `${count(expertIds.length, 'person', 'people')} and ${count(runIds.length, 'import')}`;
  const end = isApplied ? 'erased' : 'to be erased with --apply';
  return [
    `people are held for ${count(days, 'day')}`,
    `${found} from before ${before.slice(0, 10)} ${end}`,
    ...expertIds,
  ];
}
