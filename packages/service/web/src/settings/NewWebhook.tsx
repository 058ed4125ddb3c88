import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate } from '../api/useQuery.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { Field } from '../design/Field.js';

type Kind = Schemas['NewWebhookInput']['events'][number];

const KINDS: Readonly<Record<Kind, string>> = {
  'match.found': 'an expert came whom a brief watches for',
  'import.finished': 'an import has ended',
  'offer.created': 'an expert was offered a place',
  'offer.accepted': 'an expert said yes',
  'offer.declined': 'an expert said no',
  'offer.expired': 'an expert did not answer in time',
  'offer.withdrawn': 'an offer was taken back',
  'offer.finished': 'an expert is done with a place',
  'offer.moved': 'an offer went over to whom its expert was merged into',
  'task.filled': 'a task has everybody it needs',
  'task.waiting': 'a task waits for somebody to be free',
  'task.unfillable': 'nobody is left for a task',
  'task.reopened': 'a task that had stopped goes on',
};

interface NewWebhookProps {
  /** Told the secret that messages are signed with. */
  readonly onMade: (secret: string) => void;
  readonly onClose: () => void;
}

/** Has events sent to a URL. */
export function NewWebhook({ onMade, onClose }: NewWebhookProps) {
  const [url, setUrl] = useState('');
  const [events, setEvents] = useState<readonly Kind[]>(['match.found']);
  const make = async () => {
    const { secret } = await answered(api.POST('/v1/webhooks', { body: { url, events: [...events] } }));
    invalidate('webhooks');
    onMade(secret);
  };
  const kinds = Object.keys(KINDS) as Kind[];
  return (
    <DeedDialog
      title="New webhook"
      verb="Register"
      disabled={events.length === 0}
      onDo={make}
      onClose={onClose}
    >
      <Field label="Where" hint="https, at a public address. It is sent a ping first.">
        <input
          type="url"
          required
          placeholder="https://hooks.example/expertmatch"
          value={url}
          onInput={({ currentTarget }) => setUrl(currentTarget.value)}
        />
      </Field>
      <fieldset class="stack">
        <legend>It is told</legend>
        {kinds.map((kind) => (
          <label key={kind} class="check">
            <input
              type="checkbox"
              checked={events.includes(kind)}
              onChange={({ currentTarget }) =>
                setEvents(currentTarget.checked ? [...events, kind] : events.filter((one) => one !== kind))
              }
            />
            <span>
              <code>{kind}</code> <span class="soft">{KINDS[kind]}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </DeedDialog>
  );
}
