import { changeLines } from './change-lines.js';
import { headIndent, matchHead } from './match-head.js';
import type { MatchView } from './match-view.js';

/** Who came close, and what would have let them through. */
export function nearMissLines(view: MatchView): string[] {
  const { nearMisses } = view.answer;
  if (nearMisses.length === 0) return [];
  const lines = nearMisses.flatMap((match) => [
    '',
    ...matchHead(match, '', view),
    ...changeLines(match, headIndent(''), view.screen),
  ]);
  return ['', 'Came close, but for a must-have:', ...lines];
}
