import { useState } from 'preact/hooks';
import { problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { Button } from '../design/Button.js';
import { Field } from '../design/Field.js';
import { QueryView } from '../design/QueryView.js';
import { tell } from '../design/toasts.js';
import { Confirm } from './Confirm.js';

type Days = Schemas['Retention']['days'];

/** How long people are held in the workspace, and the erasure of who is held for longer. */
export function RetentionPanel() {
  const query = useQuery('retention', (signal) => answered(api.GET('/v1/retention', { signal })));
  return (
    <div class="stack settings-part">
      <p class="soft">
        Counted from the day on which the newest source of a person was stored. Setting it erases nobody;
        erasing is a step of its own.
      </p>
      <QueryView query={query} of="the period">
        {({ days }) => <RetentionForm key={days} days={days} />}
      </QueryView>
    </div>
  );
}

function RetentionForm({ days }: { readonly days: Days }) {
  const [written, setWritten] = useState(days === null ? '' : `${days}`);
  const [due, setDue] = useState<Schemas['RetentionReport']>();
  const set = async (event: Event) => {
    event.preventDefault();
    await attempt(async () => {
      await put(written === '' ? null : Number(written));
      tell('The period is set.', { undo: () => put(days) });
    });
  };
  const look = () => attempt(async () => setDue(await apply(true)));
  return (
    <>
      <form class="row" onSubmit={set}>
        <Field label="Days" hint="1 to 36,500. Empty: without end.">
          <input
            type="number"
            min="1"
            max="36500"
            value={written}
            onInput={({ currentTarget }) => setWritten(currentTarget.value)}
          />
        </Field>
        <Button type="submit" tone="primary">
          Set
        </Button>
        <Button onClick={look} disabled={days === null}>
          See who is due
        </Button>
      </form>
      {due && (
        <Confirm
          title={due.expertIds.length === 0 ? 'Nobody is due' : `Erase ${due.expertIds.length} people?`}
          text={`${due.expertIds.length} people and ${due.importIds.length} imports are older than ${due.days} days. What is erased does not come back.`}
          verb="Erase them"
          onConfirmed={async () => {
            const { expertIds } = await apply(false);
            invalidate('');
            tell(`${expertIds.length} people were erased.`);
          }}
          onClose={() => setDue(undefined)}
        />
      )}
    </>
  );
}

async function put(days: Days): Promise<void> {
  await answered(api.PATCH('/v1/retention', { body: { days } }));
  invalidate('retention');
}

function apply(dryRun: boolean): Promise<Schemas['RetentionReport']> {
  return answered(api.POST('/v1/retention/apply', { body: { dryRun } }));
}

async function attempt(act: () => Promise<void>): Promise<void> {
  try {
    await act();
  } catch (failure) {
    tell(problemOf(failure).message, { tone: 'failed' });
  }
}
