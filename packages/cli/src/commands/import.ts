import type { OcrOptions, TableOptions } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { readMapping } from '../mapping-file.js';
import { parseMask, parseOcrLanguages } from '../option-value.js';
import { previewReport } from '../report/preview-report.js';
import { runImport } from '../run-import.js';
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

Scanned pages have no text: --ocr reads them, and PNG, JPEG and TIFF pictures,
by an installed tesseract (on Debian and Ubuntu: apt-get install tesseract-ocr).
It takes seconds a page, and what was read so is marked: it may hold mistakes.

Examples:
  $ expertmatch import ~/resumes
  $ expertmatch import pool.csv letters/*.docx --dir ./data
  $ expertmatch import ~/resumes --dir ./blind --mask schools,employers
  $ expertmatch import pool.xlsx --dry-run
  $ expertmatch import scans --ocr --ocr-languages eng+deu
  $ expertmatch import judges/*.csv --join nid

Ends with 3 when some inputs failed; they are listed with their reasons, and
"expertmatch imports" keeps them.`;

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
    .option('--ocr', 'read scanned pages and pictures too, by an installed tesseract')
    .option('--ocr-languages <codes>', 'what they are written in: eng+deu (default: eng)', parseOcrLanguages)
    .addHelpText('after', EXAMPLES)
    .action(async (paths: string[], _options: object, command: Command) => {
      const { dryRun, map, join, ocr, ocrLanguages, ...options } = command.optsWithGlobals<
        PlaceOptions & ReadingFlags
      >();
      const reading: TableOptions & OcrOptions = {
        ...(map !== undefined && { mapping: await readMapping(map) }),
        ...(join !== undefined && { join }),
        ...(ocr && { ocr }),
        ...(ocrLanguages !== undefined && { ocr: true, ocrLanguages }),
      };
      context.endWith(
        dryRun === true
          ? await previewPaths(paths, reading, context)
          : await withMatcher(options, (matcher) =>
              runImport(matcher, context, (controls) => matcher.import(paths, { ...reading, ...controls })),
            ),
      );
    });
}

interface ReadingFlags {
  readonly dryRun?: true;
  readonly map?: string;
  readonly join?: string;
  readonly ocr?: true;
  readonly ocrLanguages?: string;
}

/** Shows what an import would read. Resolves to the exit code. */
async function previewPaths(
  paths: readonly string[],
  reading: TableOptions & OcrOptions,
  { out }: Context,
): Promise<number> {
  const { previewImport } = await import('@expertmatch/matcher');
  const preview = await previewImport(paths, reading);
  for (const line of previewReport(preview, out.width)) out.line(line);
  return preview.failures.length > 0 ? EXIT.someInputsFailed : EXIT.done;
}
