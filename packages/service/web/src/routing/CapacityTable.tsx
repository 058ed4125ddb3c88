import { pseudonymOf } from '../api/pseudonymOf.js';
import { Day } from '../design/Day.js';
import { EmptyState } from '../design/EmptyState.js';
import { StackedBar } from '../design/StackedBar.js';
import type { Column } from '../design/Table.js';
import { GrowingTable } from './GrowingTable.js';
import { type Load, loadOf } from './load.js';
import type { Routing } from './useRouting.js';
import { hours } from './words.js';

const COLUMNS: readonly Column<Load>[] = [
  {
    heading: 'Expert',
    cell: ({ capacity: { expertId } }) => (
      <a class="routing-whole" href={`/experts/${expertId}`}>
        {pseudonymOf(expertId)}
      </a>
    ),
  },
  { heading: 'Load', cell: (load) => <LoadBar {...load} /> },
  { heading: 'Accepted', cell: ({ accepted }) => (accepted === 0 ? '–' : hours(accepted)), isNumber: true },
  { heading: 'Offered', cell: ({ offered }) => (offered === 0 ? '–' : hours(offered)), isNumber: true },
  { heading: 'A week', cell: ({ capacity }) => hours(capacity.hoursPerWeek), isNumber: true },
  { heading: 'Least rate', cell: ({ capacity: { minRate } }) => rateOf(minRate), isNumber: true },
  {
    heading: 'Idle since',
    cell: ({ capacity: { idleSince } }) => (idleSince === undefined ? '–' : <Day at={idleSince} />),
  },
];

/** What experts can take and what they have, the fullest first. */
export function CapacityTable(routing: Routing) {
  const rows = loadOf(routing);
  if (rows.length === 0)
    return (
      <EmptyState
        icon="experts"
        title="Nobody has stated hours"
        text="Only experts with a capacity are planned with: state it here, by the API, or with expertmatch route."
      />
    );
  return (
    <GrowingTable
      label="Capacity"
      columns={COLUMNS}
      rows={rows}
      keyOf={({ capacity }) => capacity.expertId}
    />
  );
}

function LoadBar({ capacity, accepted, offered }: Load) {
  const { hoursPerWeek, hoursTaken = 0 } = capacity;
  const held = hoursTaken + accepted + offered;
  const label = `${hours(held)} held, ${hours(hoursPerWeek)} a week`;
  return (
    <span class="routing-bar">
      <StackedBar
        whole={Math.max(hoursPerWeek, held)}
        label={label}
        parts={[
          {
            id: 'before',
            label: `${hours(hoursTaken)} promised before`,
            amount: hoursTaken,
            colour: 'unknown',
          },
          { id: 'accepted', label: `${hours(accepted)} accepted`, amount: accepted, colour: 'met' },
          { id: 'offered', label: `${hours(offered)} offered`, amount: offered, colour: 'partial' },
        ]}
      />
    </span>
  );
}

function rateOf(rate: Load['capacity']['minRate']): string {
  return rate === undefined ? '–' : `${rate.currency} ${rate.perHour}`;
}
