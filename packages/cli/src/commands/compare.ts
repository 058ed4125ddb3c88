import { Command } from 'commander';
import { type BriefOptions, withBriefOptions } from '../brief-options.js';
import { readBrief } from '../brief-source.js';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { fullId } from '../expert-id.js';
import { formatOption } from '../option-value.js';
import { comparisonTable } from '../report/comparison-table.js';
import { loadTaxonomyNames } from '../taxonomy-names.js';
import { UsageError } from '../usage-error.js';
import { withMatcher } from '../with-matcher.js';

interface CompareOptions extends PlaceOptions, BriefOptions {
  readonly format: 'table' | 'json';
}

/** More do not fit beside each other. */
const MOST_EXPERTS = 4;

const EXAMPLES = `
Takes the brief as match does: from a file, as words, or piped in. Under each
criterion stand the points of every expert, and how many more or less than A's
they are; these differences add up to the difference of the scores. Experts
whom a must-have excludes can be compared too.

Examples:
  $ expertmatch compare 56cb71 7df30c --spec brief.txt
  $ expertmatch compare 56cb71 7df30c f78f46 --spec brief.json --format json
  $ cat brief.txt | expertmatch compare 56cb71 7df30c`;

/** `expertmatch compare`: two to four experts beside each other on a brief. */
export function compareCommand(context: Context): Command {
  return withBriefOptions(
    new Command('compare')
      .description('put two to four experts beside each other on a brief')
      .argument('<ids...>', "the experts' ids, or as much of their beginnings as is unique"),
  )
    .addOption(formatOption(['table', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (ids: readonly string[], _options: object, command: Command) => {
      if (ids.length < 2 || ids.length > MOST_EXPERTS) {
        throw new UsageError(`compare takes two to four experts, not ${ids.length}`);
      }
      await compare(ids, command.optsWithGlobals<CompareOptions>(), context);
    });
}

async function compare(
  ids: readonly string[],
  options: CompareOptions,
  { stdin, out }: Context,
): Promise<void> {
  const brief = await readBrief({ ...options, stdin: false }, stdin);
  await withMatcher(options, async (matcher) => {
    const comparison = await matcher.compare(
      brief,
      ids.map((id) => fullId(matcher, id)),
    );
    if (options.format === 'json') return out.line(JSON.stringify(comparison, undefined, 2));
    const expertOf = (expertId: string) => matcher.get(expertId);
    const view = { expertOf, names: await loadTaxonomyNames(), screen: out };
    for (const line of comparisonTable(comparison, view)) out.line(line);
  });
}
