import type { Criterion, MatchAnswer } from '@expertmatch/matcher';
import { count } from '../text/count.js';
import { explanationLines } from './match-explanation.js';
import { matchHead } from './match-head.js';
import type { MatchView } from './match-view.js';
import { nearMissLines } from './near-miss-lines.js';
import { requirementLines } from './requirement-lines.js';

/**
 * The answer as a person reads it: a few lines for each match, then how many were left out.
 * @param explain whether to list every criterion under its match
 */
export function matchTable(view: MatchView, explain: boolean): string[] {
  const { answer, screen } = view;
  if (answer.matches.length === 0) {
    return [...noMatchLines(view), ...excludedLines(answer), ...nearMissLines(view)];
  }
  const matches = answer.matches.flatMap((match, k) => [
    ...matchHead(match, `${String(k + 1).padStart(3)}  `, view),
    ...(explain ? explanationLines(match, view) : []),
    '',
  ]);
  return [
    screen.style('dim', '  #  Score  Expert'),
    ...matches,
    ...excludedLines(answer),
    ...nearMissLines(view),
  ];
}

/** Shows how the brief was understood, as that may be why. */
function noMatchLines(view: MatchView): string[] {
  const { criteria } = view.answer.spec;
  const of = (necessity: Criterion['necessity']) => criteria.filter((one) => one.necessity === necessity);
  return [
    'No expert matches.',
    ...requirementLines('Must have', of('must'), view),
    ...requirementLines('Nice to have', of('nice'), view),
  ];
}

function excludedLines({ excluded }: MatchAnswer): string[] {
  return excluded === 0 ? [] : [`Left out for lack of a must-have: ${count(excluded, 'expert')}.`];
}
