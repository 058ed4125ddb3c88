import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { useDeed } from '../api/useDeed.js';
import { useKeptText } from '../api/useKeptText.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { ErrorState } from '../design/ErrorState.js';
import { Field } from '../design/Field.js';
import { tell } from '../design/toasts.js';
import { PayField } from './PayField.js';
import { routingChanged } from './useRouting.js';
import { taskName } from './words.js';

const NUMBERS = [
  { name: 'effortHours', label: 'Hours of work, each', min: 0.5, max: 10_000, step: 0.5 },
  { name: 'count', label: 'Experts', min: 1, max: 10_000, step: 1 },
  { name: 'priority', label: 'Priority, 1 to 100', min: 1, max: 100, step: 1 },
] as const;

/** What is to be done, by whom, until when. */
export function NewTaskDialog({ onClose }: { readonly onClose: () => void }) {
  const [text, setText] = useKeptText('task');
  const [deadline, setDeadline] = useState('');
  const [numbers, setNumbers] = useState({ effortHours: 4, count: 1, priority: 1 });
  const [pay, setPay] = useState<{ readonly perHour: number; readonly currency: string }>();
  const { isBusy, problem, begin } = useDeed(async () => {
    const more = { ...(deadline !== '' && { deadline }), ...(pay && { pay }) };
    const task = await answered(api.POST('/v1/tasks', { body: { text, ...numbers, ...more } }));
    setText('');
    routingChanged();
    const params = { path: { taskId: task.id } };
    tell(`“${taskName(task)}” is kept`, {
      undo: async () => {
        await answered(api.DELETE('/v1/tasks/{taskId}', { params }));
        routingChanged();
      },
    });
    onClose();
  });
  return (
    <Dialog title="New task" onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          begin();
        }}
      >
        <Field label="What is needed" hint="In words: who, with which credentials, where, when.">
          <textarea
            rows={4}
            required
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </Field>
        <div class="routing-fields">
          {NUMBERS.map(({ name, label, ...limits }) => (
            <Field key={name} label={label}>
              <input
                type="number"
                required
                {...limits}
                value={numbers[name]}
                onInput={({ currentTarget }) =>
                  setNumbers({ ...numbers, [name]: currentTarget.valueAsNumber })
                }
              />
            </Field>
          ))}
          <Field label="Due">
            <input
              type="date"
              value={deadline}
              onInput={({ currentTarget }) => setDeadline(currentTarget.value)}
            />
          </Field>
        </div>
        <PayField label="Pay for an hour" pay={pay} onChange={setPay} />
        {problem && <ErrorState problem={problem} />}
        <div class="dialog-foot">
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="primary" type="submit" isBusy={isBusy}>
            Keep
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
