import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { useQuery } from '../api/useQuery.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { QueryView } from '../design/QueryView.js';
import { tell } from '../design/toasts.js';
import { PayField } from './PayField.js';
import { routingChanged } from './useRouting.js';
import { taskName } from './words.js';

interface ReopenDialogProps {
  readonly task: Schemas['Task'];
  readonly onClose: () => void;
}

/** Why a task has stopped, and what to do about it. */
export function ReopenDialog({ task, onClose }: ReopenDialogProps) {
  const [asksAgain, setAsksAgain] = useState(true);
  const [pay, setPay] = useState(task.pay);
  const why = useQuery(`routing-why/${task.id}`, async (signal) => {
    const body = { taskIds: [task.id], candidates: 50 };
    return answered(api.POST('/v1/assignments/plan', { body, signal }));
  });
  const reopen = async () => {
    const params = { path: { taskId: task.id } };
    if (pay !== undefined && pay.perHour !== task.pay?.perHour)
      await answered(api.PATCH('/v1/tasks/{taskId}', { params, body: { pay } }));
    await answered(api.POST('/v1/tasks/{taskId}/reopen', { params, body: { asksAgain } }));
    tell(`Experts are sought again for “${taskName(task)}”`);
    routingChanged();
  };
  return (
    <DeedDialog title={taskName(task)} verb="Open again" onDo={reopen} onClose={onClose}>
      <QueryView query={why} of="the reasons">
        {({ open, assignments }) => (
          <div class="stack" aria-live="polite">
            {open.map(({ taskId, sentences }) => (
              <ul key={taskId} class="routing-reasons">
                {sentences.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            ))}
            {open.length === 0 && (
              <p>
                {assignments.length > 0
                  ? 'There is somebody for every place today.'
                  : 'Every place is taken.'}
              </p>
            )}
          </div>
        )}
      </QueryView>
      <PayField label="Pay for an hour" pay={pay} onChange={setPay} />
      <label class="check">
        <input
          type="checkbox"
          checked={asksAgain}
          onChange={({ currentTarget }) => setAsksAgain(currentTarget.checked)}
        />
        Also ask those who declined or let the time pass
      </label>
    </DeedDialog>
  );
}
