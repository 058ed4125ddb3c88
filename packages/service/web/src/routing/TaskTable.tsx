import { useState } from 'preact/hooks';
import type { Schemas } from '../api/Schemas.js';
import { mayDo } from '../api/session.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { Day } from '../design/Day.js';
import { StackedBar } from '../design/StackedBar.js';
import type { Column } from '../design/Table.js';
import { GrowingTable } from './GrowingTable.js';
import { ReopenDialog } from './ReopenDialog.js';
import type { Routing } from './useRouting.js';
import { hours, isStopped, STATES, taskName } from './words.js';

/** The tasks, those that wait for a decision first. */
export function TaskTable({ tasks }: Routing) {
  const [reopened, reopen] = useState<Schemas['Task']>();
  const columns: Column<Schemas['Task']>[] = [
    { heading: 'Task', cell: (task) => <span class="routing-name">{taskName(task)}</span> },
    { heading: 'State', cell: (task) => <TaskState task={task} /> },
    { heading: 'Places', cell: (task) => <Places task={task} /> },
    { heading: 'Hours each', cell: ({ effortHours }) => hours(effortHours), isNumber: true },
    { heading: 'Priority', cell: ({ priority = 1 }) => priority, isNumber: true },
    { heading: 'Due', cell: ({ deadline }) => (deadline === undefined ? '–' : <Day at={deadline} />) },
    {
      heading: 'Action',
      cell: (task) =>
        isStopped(task) &&
        mayDo('route') && (
          <Button onClick={() => reopen(task)} aria-label={`Why, and open again: ${taskName(task)}`}>
            Why?
          </Button>
        ),
    },
  ];
  const rows = tasks.toSorted((a, b) => Number(isStopped(b)) - Number(isStopped(a)));
  return (
    <>
      <GrowingTable label="Tasks" columns={columns} rows={rows} keyOf={({ id }) => id} />
      {reopened && <ReopenDialog task={reopened} onClose={() => reopen(undefined)} />}
    </>
  );
}

function TaskState({ task: { routing } }: { readonly task: Schemas['Task'] }) {
  const [words, tone] = STATES[routing?.state ?? 'planned'];
  return <Chip tone={tone}>{words}</Chip>;
}

function Places({ task: { count = 1, routing } }: { readonly task: Schemas['Task'] }) {
  const { accepted = 0, offered = 0 } = routing ?? {};
  const asked = Math.min(offered, count - accepted);
  const label = `${accepted} of ${count} filled, ${offered} offered`;
  return (
    <span class="routing-bar">
      <StackedBar
        whole={count}
        label={label}
        parts={[
          { id: 'accepted', label: `${accepted} filled`, amount: accepted, colour: 'met' },
          { id: 'offered', label: `${offered} offered`, amount: asked, colour: 'partial' },
        ]}
      />
      <span class="small soft">
        {accepted}/{count}
        {offered > 0 && `, ${offered} offered`}
      </span>
    </span>
  );
}
