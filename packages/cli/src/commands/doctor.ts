import { Command } from 'commander';
import { type PlaceOptions, readConfig } from '../config.js';
import type { Context } from '../context.js';
import { EXIT } from '../exit-code.js';
import { examine, type Finding } from '../health/examine.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';

const LABEL_WIDTH = 24;

const EXAMPLES = `
Ends with 1 when something is not as it must be, and says what to do.

Example:
  $ expertmatch doctor --dir ./data`;

/** `expertmatch doctor`: whether everything that is needed works here. */
export function doctorCommand({ out, endWith }: Context): Command {
  return new Command('doctor')
    .description('check that everything needed works on this machine')
    .addHelpText('after', EXAMPLES)
    .action(async (_options: object, command: Command) => {
      const findings = await examine(readConfig(command.optsWithGlobals<PlaceOptions>()));
      for (const finding of findings) print(finding, out);
      if (findings.some(({ isWell }) => !isWell)) endWith(EXIT.failed);
    });
}

function print({ what, isWell, detail }: Finding, out: Context['out']): void {
  const verdict = isWell ? out.style('green', 'ok    ') : out.style('red', 'failed');
  const lines = wrap(printable(detail), out.width - LABEL_WIDTH);
  lines.forEach((line, k) => {
    out.line((k === 0 ? `${verdict}  ${what.padEnd(LABEL_WIDTH - 8)}` : ' '.repeat(LABEL_WIDTH)) + line);
  });
}
