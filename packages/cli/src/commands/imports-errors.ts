import { writeFile } from 'node:fs/promises';
import type { ImportRow } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { formatOption, parseLimit } from '../option-value.js';
import { failurePlace, failureReason } from '../report/failure-label.js';
import { pathLabel } from '../report/source-label.js';
import { count } from '../text/count.js';
import { csvText } from '../text/csv-text.js';
import { printable } from '../text/printable.js';
import { withMatcher } from '../with-matcher.js';

interface ErrorsOptions extends PlaceOptions {
  readonly format: 'text' | 'json' | 'jsonl' | 'csv';
  readonly csv?: string;
}

const EXAMPLES = `
With --csv, the rows of tables that failed are written as they stand, with their
own columns and what was wrong with each. Mend them there and import the file
with the --map and --join of before: the columns that tell of the errors are
passed over. Of a person of several rows all are written, of whatever table.

Examples:
  $ expertmatch imports errors 7
  $ expertmatch imports errors 7 --csv mend.csv && expertmatch import mend.csv`;

/** `expertmatch imports errors`: what an import could not store. */
export function importsErrorsCommand(context: Context): Command {
  return new Command('errors')
    .description('print what an import could not store')
    .argument('<import>', 'its number', parseLimit)
    .option('--csv <file>', 'write the rows that failed to a file that can be mended and imported')
    .addOption(formatOption(['text', 'json', 'jsonl', 'csv']))
    .addHelpText('after', EXAMPLES)
    .action(async (runId: number, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ErrorsOptions>();
      const rows = await withMatcher(options, async ({ imports }) => [...imports.rows(runId)]);
      if (options.csv === undefined) context.out.write(await printed(rows, options.format));
      else await writeMendable(rows, options.csv, context);
    });
}

async function writeMendable(rows: readonly ImportRow[], file: string, { out }: Context): Promise<void> {
  const mendable = rows.filter(({ cells }) => cells !== undefined);
  const { mendableCsv } = await import('@expertmatch/matcher');
  await writeFile(
    file,
    mendableCsv(() => mendable),
    { mode: 0o600 },
  );
  const written = mendable.reduce((sum, { joined = [] }) => sum + 1 + joined.length, 0);
  out.line(`wrote ${count(written, 'row')} to ${pathLabel(file)}`);
  const others = rows.length - mendable.length;
  if (others > 0) out.line(`${count(others, 'error')} of what is no row of a table: see them without --csv`);
}

async function printed(rows: readonly ImportRow[], format: ErrorsOptions['format']): Promise<string> {
  switch (format) {
    case 'json':
      return `${JSON.stringify(rows, undefined, 2)}\n`;
    case 'jsonl':
      return rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    case 'csv':
      return csvText([['file', 'row', 'column', 'code', 'message', 'value'], ...rows.map(cellsOf)]);
    case 'text':
      return rows.map((row) => `${textOf(row)}\n`).join('');
  }
}

function cellsOf({ file, row, column = '', code, message, value = '' }: ImportRow): (string | number)[] {
  return [file, row ?? '', column, code, message, value];
}

function textOf(row: ImportRow): string {
  const value = row.value === undefined ? '' : ` ("${printable(row.value)}")`;
  return `${failurePlace(row)}: ${failureReason(row)}${value}`;
}
