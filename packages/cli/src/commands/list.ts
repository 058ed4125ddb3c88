import type { Matcher } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { shortId } from '../expert-id.js';
import { formatOption, parseLimit } from '../option-value.js';
import { sourcesLabel } from '../report/source-label.js';
import type { Screen } from '../screen.js';
import { csvText } from '../text/csv-text.js';
import { clip, column } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { withMatcher } from '../with-matcher.js';

type Summary = ReturnType<Matcher['list']>[number];

interface ListCommandOptions extends PlaceOptions {
  readonly format: 'table' | 'json' | 'jsonl' | 'csv';
  readonly limit?: number;
}

const ID_WIDTH = 14;
const FILE_WIDTH = 24;

const EXAMPLES = `
Examples:
  $ expertmatch list --limit 20
  $ expertmatch list --format csv > experts.csv`;

/** `expertmatch list`: who is stored. */
export function listCommand({ out }: Context): Command {
  return new Command('list')
    .description('list the stored experts')
    .option('--limit <n>', 'how many at most (default: all)', parseLimit)
    .addOption(formatOption(['table', 'json', 'jsonl', 'csv']))
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<ListCommandOptions>();
      const { limit, format } = options;
      const experts = await withMatcher(options, async (matcher) =>
        matcher.list(limit === undefined ? {} : { limit }),
      );
      out.write(await printed(experts, format, out));
    });
}

async function printed(
  experts: readonly Summary[],
  format: ListCommandOptions['format'],
  out: Screen,
): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(experts, undefined, 2)}\n`;
    case 'jsonl':
      return experts.map((expert) => `${JSON.stringify(expert)}\n`).join('');
    case 'csv':
      return csvText([['id', 'headline', 'file', 'row'], ...experts.map(cellsOf)]);
    case 'table':
      return experts.map((expert) => `${tableLine(expert, out)}\n`).join('');
  }
}

function cellsOf({ id, headline = '', sources: [source] }: Summary): (string | number)[] {
  return [id, printable(headline), source?.file ?? '', source?.row ?? ''];
}

function tableLine({ id, headline = '(no headline)', sources }: Summary, out: Screen): string {
  const words = column(printable(headline), out.width - ID_WIDTH - FILE_WIDTH - 2);
  return `${out.style('dim', column(shortId(id), ID_WIDTH))}${words}  ${clip(sourcesLabel(sources), FILE_WIDTH)}`;
}
