import type { Match } from '@expertmatch/matcher';
import type { Screen } from '../screen.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { STATUS_MARK } from './status-mark.js';

/** What would change a match, a sentence each, with the score that it would bring. */
export function changeLines({ wouldChange }: Match, indent: number, screen: Screen): string[] {
  return wouldChange.flatMap(({ status, sentence, scoreIfMet }) => {
    const { sign, style } = STATUS_MARK[status];
    const words = `${printable(sentence)} Score then: ${scoreIfMet.toFixed(1)}.`;
    const lines = wrap(words, screen.width - indent - 2);
    return lines.map(
      (line, k) => `${' '.repeat(indent)}${k === 0 ? screen.style(style, sign) : ' '} ${line}`,
    );
  });
}
