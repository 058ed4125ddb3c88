import type { CriterionStatus, Match } from '@expertmatch/matcher';
import { printable } from '../text/printable.js';
import { criterionLabel } from './criterion-label.js';
import type { MatchView } from './match-view.js';

const HEADER = [
  'rank',
  'score',
  'expertId',
  'eligibility',
  'headline',
  'city',
  'region',
  'country',
  'missing',
  'toVerify',
  'file',
  'row',
  'summary',
];

/** The answer as rows of cells for a spreadsheet, the header first. */
export function matchRows(view: MatchView): (readonly (string | number)[])[] {
  return [HEADER, ...view.answer.matches.map((match, k) => cells(match, k + 1, view))];
}

function cells(match: Match, rank: number, view: MatchView): (string | number)[] {
  const { headline, location } = view.expertOf(match.expertId).profile;
  const [source] = match.sources;
  return [
    rank,
    match.score,
    match.expertId,
    match.eligibility,
    printable(headline?.value ?? ''),
    printable(location?.city ?? ''),
    location?.region ?? '',
    location?.country ?? '',
    labels(match, 'missing', view),
    labels(match, 'unknown', view),
    source?.file ?? '',
    source?.row ?? '',
    printable(match.summary),
  ];
}

function labels({ criteria }: Match, status: CriterionStatus, { names }: MatchView): string {
  const found = criteria.filter((one) => one.status === status);
  return found.map(({ criterion }) => criterionLabel(criterion, names)).join('; ');
}
