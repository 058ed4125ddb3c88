import type { ComponentChildren } from 'preact';
import { criterionLabel } from '../api/criterionLabel.js';
import { calledName } from '../api/identities.js';
import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { ScoreBar } from '../design/ScoreBar.js';
import { Table } from '../design/Table.js';
import { ComparedCell } from './ComparedCell.js';

type Match = Schemas['Match'];

interface ReportTableProps {
  /** One to four, so that they stand beside each other on a page. */
  readonly matches: readonly Match[];
  readonly names: CodeNames;
}

interface Line {
  readonly id: string;
  readonly label: ComponentChildren;
  readonly of: (match: Match) => ComponentChildren;
}

/** Experts beside each other: the score, the sentence on each, then requirement by requirement. */
export function ReportTable({ matches, names }: ReportTableProps) {
  const criteria = matches[0]?.criteria.map(({ criterion }) => criterion) ?? [];
  const single = criteria.filter((one) => one.kind !== 'text' || !one.isWholeBrief);
  const lines: readonly Line[] = [
    { id: 'score', label: 'Score, of 100', of: (match) => <ReportedScore match={match} names={names} /> },
    { id: 'summary', label: 'In short', of: ({ summary }) => <p class="report-summary">{summary}</p> },
    ...single.map(
      (criterion): Line => ({
        id: criterion.id,
        label: <Asked criterion={criterion} names={names} />,
        of: (match) => (
          <ComparedCell result={match.criteria.find((one) => one.criterion.id === criterion.id)} />
        ),
      }),
    ),
  ];
  return (
    <Table
      label={matches.map(({ expertId }) => calledName(expertId)).join(', ')}
      rows={lines}
      keyOf={({ id }) => id}
      isTall
      columns={[
        { heading: 'Requirement', cell: ({ label }) => label },
        ...matches.map((match) => ({
          heading: calledName(match.expertId),
          cell: ({ of }: Line) => of(match),
        })),
      ]}
    />
  );
}

function ReportedScore({ match, names }: { readonly match: Match; readonly names: CodeNames }) {
  return (
    <>
      <strong class="report-score">{match.score.toFixed(1)}</strong>
      <ScoreBar match={match} names={names} />
    </>
  );
}

interface AskedProps {
  readonly criterion: Schemas['Criterion'];
  readonly names: CodeNames;
}

function Asked({ criterion, names }: AskedProps) {
  return (
    <>
      <strong class="report-asked">{criterionLabel(criterion, names)}</strong>
      <span class="small faint">{criterion.necessity === 'must' ? 'Must have' : 'Nice to have'}</span>
    </>
  );
}
