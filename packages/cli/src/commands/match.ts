import { Command } from 'commander';
import { type BriefOptions, withBriefOptions } from '../brief-options.js';
import { readBrief } from '../brief-source.js';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { formatOption, parseLimit, parseMinScore } from '../option-value.js';
import { ANSWER_FORMATS, type AnswerStyle, printAnswer } from '../report/print-answer.js';
import { UsageError } from '../usage-error.js';
import { withMatcher } from '../with-matcher.js';

interface MatchCommandOptions extends PlaceOptions, BriefOptions, AnswerStyle {
  readonly limit: number;
  readonly minScore: number;
}

/** With `--explain`, so many who fail a must-have are told of. */
const NEAR_MISSES = 3;

const EXAMPLES = `
The brief is plain text or JSON. Every criterion of a match is met (✓), met in
part (~), missing (✗: the profile says otherwise) or unknown (?: it
says nothing).

Examples:
  $ expertmatch match --spec brief.txt --explain
  $ expertmatch match --text "trial lawyer, California bar, 10+ years" --limit 3
  $ expertmatch match --spec brief.json --format csv > shortlist.csv
  $ cat brief.txt | expertmatch match - --format json`;

/** `expertmatch match`: a brief in, the best experts out. */
export function matchCommand(context: Context): Command {
  return withBriefOptions(
    new Command('match')
      .description('rank the experts against a brief and say why')
      .argument('[-]', 'read the brief from standard input'),
  )
    .option('--limit <n>', 'how many matches at most', parseLimit, 10)
    .option('--min-score <score>', 'only matches with this score or more, 0 to 100', parseMinScore, 0)
    .addOption(formatOption(ANSWER_FORMATS))
    .option(
      '--explain',
      'list every criterion with points, reason and quotes, what would change it, and who came close',
    )
    .addHelpText('after', EXAMPLES)
    .action(async (source: string | undefined, _options: object, command: Command) => {
      if (source !== undefined && source !== '-') {
        throw new UsageError(
          `"${source}" is neither an option nor "-": name a file with --spec, or give words with --text`,
        );
      }
      await match(command.optsWithGlobals<MatchCommandOptions>(), source === '-', context);
    });
}

async function match(options: MatchCommandOptions, stdin: boolean, context: Context): Promise<void> {
  const brief = await readBrief({ ...options, stdin }, context.stdin);
  const { limit, minScore, explain = false } = options;
  await withMatcher(options, async (matcher) => {
    const answer = await matcher.match(brief, { limit, minScore, nearMisses: explain ? NEAR_MISSES : 0 });
    await printAnswer(answer, matcher, options, context.out);
    if (matcher.stats().experts === 0) context.err.line('no expert is stored yet: expertmatch import PATH');
  });
}
