import type { GroupAudit } from '@expertmatch/matcher';
import { Command, Option } from 'commander';
import type { Context } from '../context.js';
import { inputBytes, inputName, type NamedInput, requireOneStdin } from '../input-bytes.js';
import { formatOption, parseLimit, parseShare } from '../option-value.js';
import { readOutcomes } from '../read-outcomes.js';
import { fairnessTable } from '../report/fairness-table.js';
import { count } from '../text/count.js';
import { UsageError } from '../usage-error.js';

interface FairnessOptions {
  readonly groups: string;
  readonly top?: number;
  readonly among: 'pool' | 'qualified';
  readonly minShare: number;
  readonly title: string;
  readonly format: 'table' | 'json' | 'html';
}

const EXAMPLES = `
The file is what match or route gives with --format json, or the rankings of
the audit (audit list --format json). The groups are a file of their own, CSV
or JSON, with expertId and a column for each attribute; it is read here and
stored nowhere. Rates and impact ratios are those of New York City's Local Law
144, each attribute by itself and all together; below four fifths is marked.
docs/routing.md says what this proves and what it does not.

Examples:
  $ expertmatch audit fairness plan.json --groups groups.csv
  $ expertmatch audit fairness ranking.json --groups groups.csv --top 10
  $ expertmatch audit fairness plan.json --groups groups.csv --format html > audit.html`;

/** `expertmatch audit fairness`: outcomes and group labels in, selection rates and impact ratios out. */
export function fairnessCommand(context: Context): Command {
  return new Command('fairness')
    .description('compare how groups fare in rankings or in a plan')
    .argument('<file>', 'JSON of match, route or audit list; - for standard input')
    .requiredOption('--groups <file>', 'which groups people are of: CSV or JSON; - for standard input')
    .option(
      '--top <n>',
      'of a ranking, the first n are selected; without it, scores are compared',
      parseLimit,
    )
    .addOption(
      new Option(
        '--among <people>',
        'of a plan, whom to count: all who stated a capacity, or who could do some of it',
      )
        .choices(['pool', 'qualified'])
        .default('pool'),
    )
    .option('--min-share <share>', 'groups with a smaller share get no impact ratio', parseShare, 0.02)
    .option('--title <words>', 'what was audited, for the page', 'Fairness audit')
    .addOption(formatOption(['table', 'json', 'html']))
    .addHelpText('after', EXAMPLES)
    .action(async (file: string, _options: object, command: Command) => {
      await auditFairness(file, command.optsWithGlobals<FairnessOptions>(), context);
    });
}

async function auditFairness(file: string, options: FairnessOptions, context: Context): Promise<void> {
  const { groupAudit, groupAuditPage, readGroupLabels } = await import('@expertmatch/matcher');
  const { out, err, stdin } = context;
  const audited: NamedInput = { option: 'the file', file };
  const groups: NamedInput = { option: '--groups', file: options.groups };
  requireOneStdin([audited, groups]);
  const text = (await inputBytes(audited, stdin)).toString('utf8');
  const { people, source } = readOutcomes(text, inputName(audited), options);
  const { attributes, labels } = readGroupLabels(await inputBytes(groups, stdin), inputName(groups));
  const known = people.filter(({ expertId }) => labels.has(expertId)).length;
  if (known === 0)
    throw new UsageError(`no id of ${inputName(audited)} is in ${inputName(groups)}: give whole ids`);
  if (known < people.length)
    err.line(`${count(people.length - known, 'person', 'people')} in no group: not labelled`);
  const labelled = people.map(({ expertId, ...outcome }) => ({
    ...outcome,
    labels: labels.get(expertId) ?? {},
  }));
  const audit = groupAudit(labelled, { attributes, minShare: options.minShare });
  const date = new Date().toISOString().slice(0, 10);
  if (options.format === 'html')
    return out.write(groupAuditPage(audit, { title: options.title, date, source }));
  if (options.format === 'json') return out.line(jsonOf(audit, source));
  for (const line of fairnessTable(audit, source, out)) out.line(line);
}

function jsonOf(audit: GroupAudit, source: string): string {
  return JSON.stringify({ source, ...audit }, undefined, 2);
}
