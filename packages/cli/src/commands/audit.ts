import type { AuditEntry, AuditVerdict } from '@expertmatch/matcher';
import { Command } from 'commander';
import type { PlaceOptions } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { fullId } from '../expert-id.js';
import { formatOption, parseHash, parseLimit } from '../option-value.js';
import { timeLabel } from '../report/import-run-label.js';
import type { Screen } from '../screen.js';
import { count } from '../text/count.js';
import { column } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { withMatcher } from '../with-matcher.js';
import { fairnessCommand } from './audit-fairness.js';

interface ListOptions extends PlaceOptions {
  readonly format: 'text' | 'json' | 'jsonl';
  readonly after?: number;
  readonly limit?: number;
  readonly about?: string;
}

interface VerifyOptions extends PlaceOptions {
  readonly format: 'text' | 'json';
  readonly after?: number;
  readonly head?: string;
}

const WIDTHS = { sequence: 7, time: 18, actor: 12, action: 12 } as const;

const EXAMPLES = `
Every ranking, comparison and change is noted here, and whose name was shown:
who did it, when, and to which expert, by ids alone. Each entry has the hash of
the one before, so that whatever is changed later is found. Keep the hash that
"verify" gives in another place: with --head it proves later that nothing was
taken off the end.

Examples:
  $ expertmatch audit list --about 3f2a9c
  $ expertmatch audit verify
  $ expertmatch audit verify --head 9b1c...`;

/** `expertmatch audit`: who did what, and the proof that nobody has changed the answer. */
export function auditCommand(context: Context): Command {
  return new Command('audit')
    .description('list who did what, verify that nobody changed it, compare how groups fare')
    .addHelpText('after', EXAMPLES)
    .addCommand(listCommand(context))
    .addCommand(verifyCommand(context))
    .addCommand(fairnessCommand(context));
}

function listCommand({ out }: Context): Command {
  return new Command('list')
    .description('list entries, the oldest first')
    .option('--after <number>', 'only entries after this one', parseLimit)
    .option('--limit <n>', 'how many at most (default: all)', parseLimit)
    .option('--about <id>', 'only entries with this expert')
    .addOption(formatOption(['text', 'json', 'jsonl']))
    .action(async (_options: object, command: Command) => {
      const { format, about, after, limit, ...place } = command.optsWithGlobals<ListOptions>();
      await withMatcher(place, async (matcher) => {
        const entries = matcher.audit.list({
          ...(after !== undefined && { after }),
          ...(limit !== undefined && { limit }),
          ...(about !== undefined && { about: fullId(matcher, about) }),
        });
        if (format === 'json') return out.line(JSON.stringify([...entries], undefined, 2));
        for (const entry of entries)
          out.line(format === 'jsonl' ? JSON.stringify(entry) : lineOf(entry, out));
      });
    });
}

function verifyCommand({ out, endWith }: Context): Command {
  return new Command('verify')
    .description('prove that the entries are those that were written')
    .option('--after <number>', 'only entries after this one', parseLimit)
    .option('--head <hash>', 'an entry with this hash must be there', parseHash)
    .addOption(formatOption(['text', 'json']))
    .action(async (_options: object, command: Command) => {
      const { format, after, head, ...place } = command.optsWithGlobals<VerifyOptions>();
      const verdict = await withMatcher(place, async ({ audit }) =>
        audit.verify({ ...(after !== undefined && { after }), ...(head !== undefined && { head }) }),
      );
      out.line(format === 'json' ? JSON.stringify(verdict, undefined, 2) : verdictLine(verdict));
      if (!verdict.sound) endWith(EXIT.failed);
    });
}

function verdictLine(verdict: AuditVerdict): string {
  const held = count(verdict.entries, 'entry', 'entries');
  if (verdict.sound) return `sound: ${held}, head ${verdict.head.hash}`;
  return `broken after ${held}: entry ${verdict.sequence} ${verdict.reason}`;
}

function lineOf({ sequence, at, actor, action, subject, data }: AuditEntry, out: Screen): string {
  const number = out.style('dim', column(`${sequence}`, WIDTHS.sequence));
  const when = column(timeLabel(at), WIDTHS.time);
  const who = column(printable(actor), WIDTHS.actor);
  const what = `${column(action, WIDTHS.action)}${subject === null ? '' : `${printable(subject)} `}`;
  return `${number}${when}${who}${what}${printable(JSON.stringify(data))}`;
}
