import type { CriterionResult, Match } from '@expertmatch/matcher';
import { shortId } from '../expert-id.js';
import { clip } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { criterionLabel } from './criterion-label.js';
import { headlineLabel } from './headline-label.js';
import type { MatchView } from './match-view.js';
import { placeLabel } from './place-label.js';
import { sourcesLabel } from './source-label.js';

const INDENT = 7;

/** Who came close, and the must-haves that stood in the way. */
export function nearMissLines(view: MatchView): string[] {
  const { nearMisses } = view.answer;
  if (nearMisses.length === 0) return [];
  return ['', 'Came close, but for a must-have:', ...nearMisses.flatMap((match) => missLines(match, view))];
}

function missLines(match: Match, view: MatchView): string[] {
  const { expertOf, names, screen } = view;
  const { profile } = expertOf(match.expertId);
  const columns = screen.width - INDENT;
  const headline = headlineLabel(profile);
  const facts = [placeLabel(profile, names), shortId(match.expertId), sourcesLabel(match.sources)];
  const about = facts.filter((fact) => fact !== undefined).join(' · ');
  const margin = ' '.repeat(INDENT);
  return [
    `${match.score.toFixed(1).padStart(5)}  ${clip(headline, columns)}`,
    ...wrap(about, columns).map((line) => margin + screen.style('dim', line)),
    ...match.criteria.filter(isInTheWay).flatMap((result) => {
      const label = criterionLabel(result.criterion, view.answer.spec, names);
      return wrap(`✗ ${label}: ${printable(result.reason)}`, columns).map((line) => margin + line);
    }),
  ];
}

function isInTheWay({ criterion, status }: CriterionResult): boolean {
  return criterion.necessity === 'must' && status === 'missing';
}
