import type { CurrentWork, Matcher, OfferTerms, PlannedWork } from '@expertmatch/matcher';
import { Command, Option } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { formatOption, parseLimit } from '../option-value.js';
import { planRoute } from '../plan-route.js';
import { readWork, type WorkFiles } from '../read-work.js';
import { printRoute, ROUTE_FORMATS, type RouteFormat } from '../report/print-route.js';
import { storedIds } from '../stored-ids.js';
import { count } from '../text/count.js';
import { withMatcher } from '../with-matcher.js';

interface RouteOptions extends PlaceOptions, WorkFiles {
  readonly candidates: number;
  readonly commit?: boolean;
  readonly reopen?: boolean;
  readonly askAgain?: boolean;
  readonly format: RouteFormat;
}

const NAMED = 3;

const EXAMPLES = `
Files are JSON, JSON Lines, or CSV with field names as headings. A task has at
least id, spec (a brief in words or JSON) and effortHours; a capacity has
expertId and hoursPerWeek; docs/routing.md has the rest. What is shown is the
best plan, why each expert has a task, and what would fill the places that stay
open; no name is shown. Nothing is stored, unless with --commit: then the
capacities are kept and the places held out to the experts as offers, which
expertmatch serve takes the answers to. What was accepted stays; offers that the
plan has no room for are taken back; the policy is kept for what follows.

Examples:
  $ expertmatch route --tasks tasks.json --capacity capacity.csv
  $ expertmatch route --tasks tasks.csv --capacity capacity.csv --policy fair.json
  $ cat tasks.jsonl | expertmatch route --tasks - --capacity pool.csv --format json`;

/** `expertmatch route`: tasks and capacities in, the best plan out. */
export function routeCommand(context: Context): Command {
  return new Command('route')
    .description('plan which expert gets which task, and say why')
    .requiredOption('--tasks <file>', 'the tasks; - for standard input')
    .requiredOption('--capacity <file>', 'how much work each expert can take; - for standard input')
    .option('--policy <file>', 'how work is to be shared, as JSON')
    .addOption(new Option('--plan', 'only show the plan (the default)').conflicts('commit'))
    .option('--commit', 'hold the places of the plan out as offers')
    .option('--reopen', 'with --commit: go on with tasks that wait for a person or could not be filled')
    .option('--ask-again', 'with --reopen: also ask those who declined or let the time pass')
    .option('--terms <file>', 'how places are held out, as JSON')
    .option('--candidates <n>', 'how many experts at most are weighed for a task', parseLimit, 50)
    .addOption(formatOption(ROUTE_FORMATS))
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      await route(command.optsWithGlobals<RouteOptions>(), context);
    });
}

async function route(options: RouteOptions, context: Context): Promise<void> {
  const { policy, terms, ...given } = await readWork(options, context);
  const { besideOffers, currentWork } = await import('@expertmatch/matcher');
  await withMatcher(options, async (matcher) => {
    const work = currentWork(given, storedIds(matcher));
    for (const line of warnings(work, matcher)) context.err.line(line);
    const { candidates, format } = options;
    if (options.commit === true && options.reopen === true)
      await reopen(matcher, work, options.askAgain === true);
    const beside = besideOffers(matcher.offerStore, work);
    const outcome = await planRoute(matcher, beside, { policy, candidates }, context.err);
    if ('stoppedWith' in outcome) return context.endWith(outcome.stoppedWith);
    const { planned } = outcome;
    await printRoute({ work, planned, candidates }, matcher, format, context.out);
    if (options.commit !== true) return;
    const out = await commit(matcher, work, planned, terms);
    context.err.line(`${count(out, 'offer')} out; expertmatch serve takes the answers`);
  });
}

/** Opens again what of the tasks has stopped, as it is stated. */
async function reopen({ offerStore }: Matcher, { tasks }: CurrentWork, asksAgain: boolean): Promise<void> {
  const { keptPolicy, OfferDesk } = await import('@expertmatch/matcher');
  const desk = new OfferDesk(
    offerStore,
    keptPolicy(offerStore, new Date().toISOString().slice(0, 10)),
    'cli',
  );
  for (const task of tasks) desk.reopen(task, { asksAgain });
}

/** Keeps the capacities and holds the places out. @returns how many offers of the tasks wait for an answer */
async function commit(
  { offerStore }: Matcher,
  { tasks, capacities }: CurrentWork,
  planned: PlannedWork,
  terms: OfferTerms,
): Promise<number> {
  const { holdOut, OfferDesk } = await import('@expertmatch/matcher');
  const desk = new OfferDesk(offerStore, planned.plan.policy, 'cli');
  for (const capacity of capacities) desk.setCapacity(capacity);
  holdOut(desk, tasks, planned, { terms, now: new Date() });
  return tasks.reduce((sum, { id }) => sum + offerStore.offers.ofTask(id, 'offered').length, 0);
}

function warnings({ unknown, doubled }: CurrentWork, matcher: Matcher): string[] {
  if (matcher.stats().experts === 0) return ['no expert is stored yet: expertmatch import PATH'];
  return [
    ...(unknown.length === 0
      ? []
      : [`${count(unknown.length, 'id')} of no expert, left out: ${named(unknown)}`]),
    ...(doubled.length === 0
      ? []
      : [
          `${count(doubled.length, 'capacity', 'capacities')} of experts who were merged, left out: ${named(doubled)}`,
        ]),
  ];
}

function named(ids: readonly string[]): string {
  const rest = ids.length - NAMED;
  return `${ids.slice(0, NAMED).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}
