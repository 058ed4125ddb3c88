import type { Criterion, Match, MatchAnswer } from '@expertmatch/matcher';
import { shortId } from '../expert-id.js';
import { count } from '../text/count.js';
import { clip } from '../text/display-width.js';
import { wrap } from '../text/wrap.js';
import { headlineLabel } from './headline-label.js';
import { explanationLines } from './match-explanation.js';
import type { MatchView } from './match-view.js';
import { nearMissLines } from './near-miss-lines.js';
import { placeLabel } from './place-label.js';
import { requirementLines } from './requirement-lines.js';
import { sourcesLabel } from './source-label.js';

/** Columns before the headline: rank and score. */
const INDENT = 12;

/**
 * The answer as a person reads it: two lines for each match, then how many were left out.
 * @param explain whether to list every criterion under its match
 */
export function matchTable(view: MatchView, explain: boolean): string[] {
  const { answer, screen } = view;
  if (answer.matches.length === 0) {
    return [...noMatchLines(view), ...excludedLines(answer), ...nearMissLines(view)];
  }
  const matches = answer.matches.flatMap((match, k) => [
    ...matchLines(match, k + 1, view),
    ...(explain ? explanationLines(match, view) : []),
  ]);
  const gap = explain || answer.excluded === 0 ? [] : [''];
  return [
    screen.style('dim', '  #  Score  Expert'),
    ...matches,
    ...gap,
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

function matchLines(match: Match, rank: number, { expertOf, names, screen }: MatchView): string[] {
  const { profile } = expertOf(match.expertId);
  const headline = headlineLabel(profile);
  const score = match.score.toFixed(1).padStart(5);
  const facts = [
    match.eligibility === 'eligible' ? 'eligible' : 'to verify',
    placeLabel(profile, names),
    shortId(match.expertId),
    sourcesLabel(match.sources),
  ];
  const about = wrap(facts.filter((fact) => fact !== undefined).join(' · '), screen.width - INDENT);
  const style = match.eligibility === 'eligible' ? 'green' : 'yellow';
  return [
    `${String(rank).padStart(3)}  ${screen.style('bold', `${score}  ${clip(headline, screen.width - INDENT)}`)}`,
    ...about.map((line) => ' '.repeat(INDENT) + screen.style(style, line)),
  ];
}

function excludedLines({ excluded }: MatchAnswer): string[] {
  return excluded === 0 ? [] : [`Left out for lack of a must-have: ${count(excluded, 'expert')}.`];
}
