import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { Interrupt } from '../interrupt.js';
import { formatOption } from '../option-value.js';
import { ProgressLine } from '../progress-line.js';
import {
  evaluationJson,
  evaluationProgress,
  evaluationReport,
  evaluationWarnings,
} from '../report/evaluation-report.js';
import { withEvaluationMatcher } from '../with-evaluation-matcher.js';

interface EvaluateCommandOptions extends PlaceOptions {
  readonly run?: string;
  readonly against?: string;
  readonly format: 'table' | 'json';
}

const EXAMPLES = `
A set is a folder with experts.jsonl (profiles, each with an id),
projects.jsonl (id, title, description), and qrels.tsv (project, 0, expert,
grade) or pairs.tsv (expert, project, grade) or both, separated by TAB. All
pairs are scored, with the defaults of match. Intervals are of 95 %, from
1,000 bootstrap resamples. The vectors of texts are kept in the cache
folder, so that the next evaluation takes seconds; with --dir the experts
stay in that data directory.

Examples:
  $ expertmatch evaluate sets/reviewers --run before.tsv
  $ expertmatch evaluate sets/reviewers --against before.tsv
  $ expertmatch evaluate sets/reviewers --format json

Ends with 3 when some experts could not be read.`;

/** `expertmatch evaluate`: a judged set in, how good the ranking is out. */
export function evaluateCommand(context: Context): Command {
  return new Command('evaluate')
    .description('measure the ranking on a set of judged experts and projects')
    .argument('<set>', 'folder of the set')
    .option('--run <file>', 'write the scores of all pairs to a file')
    .option('--against <file>', 'compare with the scores in a file')
    .addOption(formatOption(['table', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (set: string, _options: object, command: Command) => {
      context.endWith(await runEvaluation(set, command.optsWithGlobals<EvaluateCommandOptions>(), context));
    });
}

/** Evaluates and reports. Resolves to the exit code. */
async function runEvaluation(
  set: string,
  { run, against, format, ...place }: EvaluateCommandOptions,
  { out, err }: Context,
): Promise<number> {
  const { evaluate } = await import('@expertmatch/matcher');
  const progress = new ProgressLine(err);
  const interrupt = new Interrupt();
  try {
    const evaluation = await withEvaluationMatcher(place, (matcher) =>
      evaluate(set, matcher, {
        ...(run !== undefined && { run }),
        ...(against !== undefined && { against }),
        onProgress: (at) => progress.show(evaluationProgress(at)),
        signal: interrupt.signal,
      }),
    );
    progress.clear();
    for (const line of evaluationWarnings(evaluation)) err.line(line);
    if (format === 'json') out.line(evaluationJson(evaluation));
    else for (const line of evaluationReport(evaluation)) out.line(line);
    return evaluation.failures.length > 0 ? EXIT.someInputsFailed : EXIT.done;
  } catch (error) {
    progress.clear();
    if (interrupt.exitCode === undefined) throw error;
    err.line('stopped; what was embedded is kept for the next time');
    return interrupt.exitCode;
  } finally {
    interrupt.release();
  }
}
