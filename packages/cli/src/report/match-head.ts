import type { Match } from '@expertmatch/matcher';
import { shortId } from '../expert-id.js';
import type { Style } from '../screen.js';
import { clip, displayWidth } from '../text/display-width.js';
import { printable } from '../text/printable.js';
import { wrap } from '../text/wrap.js';
import { headlineLabel } from './headline-label.js';
import type { MatchView } from './match-view.js';
import { placeLabel } from './place-label.js';
import { sourcesLabel } from './source-label.js';

const SCORE_WIDTH = 5;

const ELIGIBILITY: Readonly<Record<Match['eligibility'], { readonly label: string; readonly style: Style }>> =
  {
    eligible: { label: 'eligible', style: 'green' },
    verify: { label: 'to verify', style: 'yellow' },
    excluded: { label: 'excluded', style: 'dim' },
  };

/** Score and headline, then where the expert stands, lives and was read, then the match in one sentence. */
export function matchHead(match: Match, prefix: string, view: Omit<MatchView, 'answer'>): string[] {
  const { expertOf, names, screen } = view;
  const { profile } = expertOf(match.expertId);
  const { label, style } = ELIGIBILITY[match.eligibility];
  const indent = headIndent(prefix);
  const columns = screen.width - indent;
  const place = placeLabel(profile, names);
  const facts = [label, place, shortId(match.expertId), sourcesLabel(match.sources)];
  const about = wrap(facts.filter((fact) => fact !== undefined).join(' · '), columns);
  const score = match.score.toFixed(1).padStart(SCORE_WIDTH);
  const margin = ' '.repeat(indent);
  return [
    `${prefix}${screen.style('bold', `${score}  ${clip(headlineLabel(profile), columns)}`)}`,
    ...about.map((line) => margin + screen.style(style, line)),
    ...wrap(printable(match.summary), columns).map((line) => margin + line),
  ];
}

/** Columns before the headline. */
export function headIndent(prefix: string): number {
  return displayWidth(prefix) + SCORE_WIDTH + 2;
}
