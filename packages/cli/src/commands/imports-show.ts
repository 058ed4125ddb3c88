import type { ImportRun } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { formatOption, parseLimit } from '../option-value.js';
import { countsLabel, timeLabel } from '../report/import-run-label.js';
import { pathLabel } from '../report/source-label.js';
import { column } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { withMatcher } from '../with-matcher.js';

interface ShowImportOptions extends PlaceOptions {
  readonly format: 'text' | 'json';
}

const LABEL_WIDTH = 12;

/** `expertmatch imports show`: how one import stands. */
export function importsShowCommand({ out }: Context): Command {
  return new Command('show')
    .description('print how an import stands')
    .argument('<import>', 'its number', parseLimit)
    .addOption(formatOption(['text', 'json']))
    .action(async (runId: number, _options: object, command: Command) => {
      const options = command.optsWithGlobals<ShowImportOptions>();
      const run = await withMatcher(options, async ({ imports }) => imports.get(runId));
      if (options.format === 'json') out.line(JSON.stringify(run, undefined, 2));
      else for (const [label, value] of linesOf(run)) out.line(column(label, LABEL_WIDTH) + value);
    });
}

function linesOf(run: ImportRun): (readonly [label: string, value: string])[] {
  const { counts, position, retryOf, startedAt, endedAt, error } = run;
  const facts: (readonly [string, string | undefined])[] = [
    ['import', String(run.id)],
    ['state', run.state],
    ['counts', countsLabel(counts)],
    ['files', `read ${counts.filesRead} of ${counts.files}`],
    ['last read', position && pathLabel(position)],
    ['retry of', retryOf?.toString()],
    ['started', timeLabel(startedAt)],
    ['ended', endedAt && timeLabel(endedAt)],
    ['error', error && printable(`${error.message} [${error.code}]`)],
    ...run.paths.map((path) => ['path', pathLabel(path)] as const),
    ['next', nextStep(run)],
  ];
  return facts.flatMap(([label, value]) => (value === undefined ? [] : [[label, value] as const]));
}

function nextStep({ id, state, counts }: ImportRun): string | undefined {
  if (state !== 'done' && state !== 'running') return `expertmatch imports resume ${id}`;
  return state === 'done' && counts.failed > 0 ? `expertmatch imports errors ${id}` : undefined;
}
