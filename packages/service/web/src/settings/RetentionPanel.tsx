import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { useDeed } from '../api/useDeed.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { Button } from '../design/Button.js';
import { counted } from '../design/counted.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { ErrorState } from '../design/ErrorState.js';
import { Field } from '../design/Field.js';
import { QueryView } from '../design/QueryView.js';
import { tell } from '../design/toasts.js';

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
  const { isBusy, problem, begin } = useDeed(async () => {
    await put(written === '' ? null : Number(written));
    tell('The period is set', { undo: () => put(days) });
  });
  const set = (event: Event) => {
    event.preventDefault();
    return begin();
  };
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
        <Button type="submit" tone="primary" isBusy={isBusy}>
          Set
        </Button>
        <Button onClick={async () => setDue(await apply(true))} disabled={days === null}>
          See who is due
        </Button>
      </form>
      {problem && <ErrorState problem={problem} />}
      {due && <EraseDue due={due} onClose={() => setDue(undefined)} />}
    </>
  );
}

interface EraseDueProps {
  readonly due: Schemas['RetentionReport'];
  readonly onClose: () => void;
}

function EraseDue({ due: { expertIds, importIds, days }, onClose }: EraseDueProps) {
  const people = counted(expertIds.length, 'person', 'people');
  const imports = counted(importIds.length, 'import', 'imports');
  const isNobody = expertIds.length + importIds.length === 0;
  const erase = async () => {
    const erased = await apply(false);
    invalidate('');
    tell(`Erased: ${counted(erased.expertIds.length, 'person', 'people')}`);
  };
  return (
    <DeedDialog
      title={isNobody ? 'Nobody is due' : `Erase ${people}?`}
      verb="Erase them"
      tone="danger"
      disabled={isNobody}
      onDo={erase}
      onClose={onClose}
    >
      <p>
        Older than {days} days: {people} and {imports}. What is erased does not come back.
      </p>
    </DeedDialog>
  );
}

async function put(days: Days): Promise<void> {
  await answered(api.PATCH('/v1/retention', { body: { days } }));
  invalidate('retention');
}

function apply(dryRun: boolean): Promise<Schemas['RetentionReport']> {
  return answered(api.POST('/v1/retention/apply', { body: { dryRun } }));
}
