import { useState } from 'preact/hooks';
import { mayDo } from '../api/session.js';
import { useShortcut } from '../app/shortcuts.js';
import { useSearch } from '../app/useSearch.js';
import { Button } from '../design/Button.js';
import { EmptyState } from '../design/EmptyState.js';
import { QueryView } from '../design/QueryView.js';
import { Screen } from '../design/Screen.js';
import { shownTab } from '../design/shownTab.js';
import { Tabs } from '../design/Tabs.js';
import { CapacityDialog } from './CapacityDialog.js';
import { CapacityTable } from './CapacityTable.js';
import { NewTaskDialog } from './NewTaskDialog.js';
import { OfferTable } from './OfferTable.js';
import { RoutingFigures } from './RoutingFigures.js';
import { TaskTable } from './TaskTable.js';
import { useRouting } from './useRouting.js';
import './Routing.css';

const TABS = [
  { id: 'tasks', name: 'Tasks', href: '/routing' },
  { id: 'offers', name: 'Offers', href: '/routing?view=offers' },
  { id: 'capacity', name: 'Capacity', href: '/routing?view=capacity' },
] as const;

/** Tasks, offers, capacity and load at a glance. */
export function RoutingOverview() {
  const query = useRouting();
  const view = shownTab(TABS, useSearch().values.get('view'));
  const [adding, setAdding] = useState<'task' | 'capacity'>();
  useShortcut('c', 'New task', () => mayDo('route') && setAdding('task'));
  const newTask = <Button onClick={() => setAdding('task')}>New task</Button>;
  const actions = mayDo('route') && (
    <>
      <Button onClick={() => setAdding('capacity')}>State capacity</Button>
      {newTask}
      <a class="button button-primary" href="/routing/plan">
        Plan
      </a>
    </>
  );
  return (
    <Screen title="Routing" actions={actions}>
      <QueryView query={query} of="tasks and offers">
        {(routing) => (
          <>
            <RoutingFigures {...routing} />
            <Tabs label="Views" tabs={TABS} shown={view} />
            {view === 'offers' && <OfferTable {...routing} />}
            {view === 'capacity' && <CapacityTable {...routing} />}
            {view === 'tasks' && routing.tasks.length === 0 && (
              <EmptyState
                icon="routing"
                title="No tasks yet"
                text="Say what is to be done and how long it takes, and what experts can take. The plan says who is best for each, and why."
              >
                {mayDo('route') && newTask}
              </EmptyState>
            )}
            {view === 'tasks' && routing.tasks.length > 0 && <TaskTable {...routing} />}
          </>
        )}
      </QueryView>
      {adding === 'task' && <NewTaskDialog onClose={() => setAdding(undefined)} />}
      {adding === 'capacity' && <CapacityDialog onClose={() => setAdding(undefined)} />}
    </Screen>
  );
}
