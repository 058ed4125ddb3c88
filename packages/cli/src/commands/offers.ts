import type { Offer, OfferDesk } from '@expertmatch/matcher';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { shortId } from '../expert-id.js';
import { formatOption } from '../option-value.js';
import { printable } from '../text/printable.js';
import { withMatcher } from '../with-matcher.js';

const STATES = ['offered', 'accepted', 'declined', 'expired', 'withdrawn'] as const;

interface OfferOptions extends PlaceOptions {
  readonly task?: string;
  readonly state?: (typeof STATES)[number];
  readonly format: 'text' | 'json';
}

const EXAMPLES = `
Offers are made by expertmatch route --commit; expertmatch serve takes the
answers to them and lets them expire.

Examples:
  $ expertmatch offers --state accepted
  $ expertmatch offers --finish 12      # its work is done: the hours are free
  $ expertmatch offers --withdraw 12    # the next best is asked`;

/** `expertmatch offers`: what is held out, and what became of it. */
export function offersCommand(context: Context): Command {
  return new Command('offers')
    .description('list the places held out to experts, take one back, or note that its work is done')
    .option('--task <id>', 'only those of a task')
    .addOption(new Option('--state <state>', 'only those in a state').choices(STATES))
    .addOption(
      new Option('--withdraw <id>', 'take an offer or a place back').argParser(offerId).conflicts('finish'),
    )
    .addOption(new Option('--finish <id>', 'the work of a place is done').argParser(offerId))
    .addOption(formatOption(['text', 'json']))
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      const options = command.optsWithGlobals<OfferOptions & Act>();
      const { keptPolicy, OfferDesk } = await import('@expertmatch/matcher');
      await withMatcher(options, async ({ offerStore }) => {
        const today = new Date().toISOString().slice(0, 10);
        const act = actOf(options, new OfferDesk(offerStore, keptPolicy(offerStore, today), 'cli'));
        if (act !== undefined && !act()) return refuse(options, context);
        const { task: taskId, state } = options;
        const filter = { ...(taskId !== undefined && { taskId }), ...(state !== undefined && { state }) };
        print(offerStore.offers.list(filter), options, context);
      });
    });
}

interface Act {
  readonly withdraw?: number;
  readonly finish?: number;
}

/** What is to be done, saying whether it was; undefined when nothing is. */
function actOf({ withdraw, finish }: Act, desk: OfferDesk): (() => boolean) | undefined {
  if (withdraw !== undefined) return () => desk.withdraw(withdraw, new Date())?.state === 'withdrawn';
  if (finish !== undefined) return () => desk.finish(finish, new Date())?.finishedAt !== undefined;
  return undefined;
}

function refuse({ withdraw, finish }: Act, { err, endWith }: Context): void {
  const wanted = finish === undefined ? 'out or accepted' : 'accepted';
  err.line(`no offer with the id ${finish ?? withdraw} is ${wanted}; see expertmatch offers`);
  endWith(EXIT.failed);
}

function print(offers: readonly Offer[], { format }: OfferOptions, { out }: Context): void {
  if (format === 'json') {
    out.line(JSON.stringify(offers, undefined, 2));
    return;
  }
  for (const { id, taskId, expertId, state, finishedAt, expiresAt } of offers) {
    const said =
      state === 'offered' ? `offered until ${expiresAt}` : finishedAt === undefined ? state : 'finished';
    out.line(`${id}  ${printable(taskId)}  ${shortId(expertId)}  ${said}`);
  }
  if (offers.length === 0) out.line('no offers');
}

function offerId(value: string): number {
  if (/^[1-9]\d{0,14}$/.test(value)) return Number(value);
  throw new InvalidArgumentError('The id of an offer is a whole number.');
}
