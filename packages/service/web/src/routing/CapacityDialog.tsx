import { useState } from 'preact/hooks';
import { allPages } from '../api/allPages.js';
import { answered, api } from '../api/client.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import { useQuery } from '../api/useQuery.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { Field } from '../design/Field.js';
import { QueryView } from '../design/QueryView.js';
import { tell } from '../design/toasts.js';
import { PayField } from './PayField.js';
import { routingChanged } from './useRouting.js';

/** How many experts can be chosen from. */
const MOST_EXPERTS = 5_000;

/** How much work an expert can take. */
export function CapacityDialog({ onClose }: { readonly onClose: () => void }) {
  const [expertId, setExpertId] = useState('');
  const [hoursPerWeek, setHours] = useState(10);
  const [minRate, setRate] = useState<{ readonly perHour: number; readonly currency: string }>();
  const experts = useQuery('routing-experts', (signal) =>
    allPages((query) => answered(api.GET('/v1/experts', { params: { query }, signal })), MOST_EXPERTS),
  );
  const keep = async () => {
    const body = { hoursPerWeek, ...(minRate && { minRate }) };
    await answered(api.PUT('/v1/experts/{expertId}/capacity', { params: { path: { expertId } }, body }));
    tell(`${pseudonymOf(expertId)}: ${hoursPerWeek} h a week`);
    routingChanged();
  };
  return (
    <DeedDialog
      title="State capacity"
      verb="Keep"
      disabled={experts.data === undefined}
      onDo={keep}
      onClose={onClose}
    >
      <QueryView query={experts} of="experts">
        {(items) => (
          <>
            <Field label="Expert">
              <select
                required
                value={expertId}
                onChange={({ currentTarget }) => setExpertId(currentTarget.value)}
              >
                <option value="">Choose</option>
                {items.map(({ id, profile }) => (
                  <option key={id} value={id}>
                    {pseudonymOf(id)} · {profile.headline?.value ?? ''}
                  </option>
                ))}
              </select>
            </Field>
            <Field label="Hours a week">
              <input
                type="number"
                required
                min="0.5"
                max="168"
                step="0.5"
                value={hoursPerWeek}
                onInput={({ currentTarget }) => setHours(currentTarget.valueAsNumber)}
              />
            </Field>
            <PayField label="Least pay for an hour" pay={minRate} onChange={setRate} />
          </>
        )}
      </QueryView>
    </DeedDialog>
  );
}
