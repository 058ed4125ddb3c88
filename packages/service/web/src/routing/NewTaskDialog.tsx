import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { useKeptText } from '../api/useKeptText.js';
import { DeedDialog } from '../design/DeedDialog.js';
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
  const keep = async () => {
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
  };
  return (
    <DeedDialog title="New task" verb="Keep" onDo={keep} onClose={onClose}>
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
              onInput={({ currentTarget }) => setNumbers({ ...numbers, [name]: currentTarget.valueAsNumber })}
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
    </DeedDialog>
  );
}
