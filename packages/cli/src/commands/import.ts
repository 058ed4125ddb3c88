import type { ImportSummary, Matcher, TableOptions } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { Interrupt } from '../interrupt.js';
import { readMapping } from '../mapping-file.js';
import { parseMask } from '../option-value.js';
import { ProgressLine } from '../progress-line.js';
import { importReport, progressLabel } from '../report/import-report.js';
import { previewReport } from '../report/preview-report.js';
import { withMatcher } from '../with-matcher.js';

const EXAMPLES = `
Reads PDF, Word (DOCX), text, Markdown, JSON Resume, LinkedIn-style JSON, CSV,
Excel (XLSX) and JSON Lines. Folders are read with all that is in them. What is
stored already is left as it is, so the same import can be run again.

The columns of a table are known by their headings and cells. --dry-run shows
each column with the field it is read into, and why; --map FILE says otherwise:
  { "columns": { "Fach": "specialty", "Notes": null }, "join": "nid" }
A field is given by name, "other" keeps the text, null leaves the column out.
Race, gender, birth date, photo and the like are never read.

A mask holds for everybody in the data directory, so it is told with the first
import and kept. Years of experience are still counted, licences keep their
place, and "expertmatch show" shows everything.

Examples:
  $ expertmatch import ~/resumes
  $ expertmatch import pool.csv letters/*.docx --dir ./data
  $ expertmatch import ~/resumes --dir ./blind --mask schools,employers
  $ expertmatch import pool.xlsx --dry-run
  $ expertmatch import judges/*.csv --join nid

Ends with 3 when some inputs failed; they are listed with their reasons.`;

/** `expertmatch import`: files and folders in, experts stored. */
export function importCommand(context: Context): Command {
  return new Command('import')
    .description('read résumés and profiles and store the experts in them')
    .argument('<path...>', 'files and folders')
    .option(
      '--mask <kinds>',
      'withhold schools, employers, dates or places from ranking and quotes (default: what the data directory says)',
      parseMask,
    )
    .option('--dry-run', 'show how files and columns would be read; store nothing')
    .option('--map <file>', 'how columns are to be read, as JSON')
    .option('--join <heading>', 'rows of all tables that say the same in this column are one person')
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _options: object, command: Command) => {
      const { dryRun, map, join, ...options } = command.optsWithGlobals<PlaceOptions & TableFlags>();
      const tables: TableOptions = {
        ...(map !== undefined && { mapping: await readMapping(map) }),
        ...(join !== undefined && { join }),
      };
      context.endWith(
        dryRun === true
          ? await previewPaths(paths, tables, context)
          : await withMatcher(options, (matcher) => importPaths(matcher, paths, tables, context)),
      );
    });
}

interface TableFlags {
  readonly dryRun?: true;
  readonly map?: string;
  readonly join?: string;
}

/** Shows what an import would read. Resolves to the exit code. */
async function previewPaths(
  paths: readonly string[],
  tables: TableOptions,
  { out }: Context,
): Promise<number> {
  const { previewImport } = await import('@expertmatch/matcher');
  const preview = await previewImport(paths, tables);
  for (const line of previewReport(preview, out.width)) out.line(line);
  return preview.failures.length > 0 ? EXIT.someInputsFailed : EXIT.done;
}

/** Imports, reports, and leaves the index ready for a quick start. Resolves to the exit code. */
async function importPaths(
  matcher: Matcher,
  paths: readonly string[],
  tables: TableOptions,
  { out, err }: Context,
): Promise<number> {
  const progress = new ProgressLine(err);
  const interrupt = new Interrupt(() => {
    progress.clear();
    err.line('stopping after the batch under way; press Ctrl-C again to stop at once');
  });
  try {
    const summary = await matcher.import(paths, {
      ...tables,
      onProgress: (at) => progress.show(progressLabel(at)),
      signal: interrupt.signal,
    });
    progress.clear();
    for (const line of importReport(summary, out.width)) out.line(line);
    if (interrupt.exitCode === undefined) await matcher.saveIndex();
    return endOf(summary, interrupt, err);
  } finally {
    interrupt.release();
  }
}

function endOf({ cancelled, failures }: ImportSummary, { exitCode }: Interrupt, err: Context['err']): number {
  if (cancelled) err.line('stopped; everything counted is stored: run the same import again for the rest');
  return exitCode ?? (failures.length > 0 ? EXIT.someInputsFailed : EXIT.done);
}
