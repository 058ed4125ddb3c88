import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { session } from '../api/session.js';
import { invalidate } from '../api/useQuery.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { Field } from '../design/Field.js';

type Scope = Schemas['ApiKey']['scopes'][number];

const MEANINGS: Readonly<Record<Scope, string>> = {
  read: 'see experts and rank them, blind',
  write: 'change experts, briefs and decisions',
  import: 'bring people in',
  route: 'plan tasks and answer offers',
  admin: 'manage keys, webhooks, retention and the audit',
  identity: 'see who people are; each time is noted',
};

interface NewKeyProps {
  /** Told the key itself. */
  readonly onMade: (key: string) => void;
  readonly onClose: () => void;
}

/** Makes a key; it can give away only what one's own key may. */
export function NewKey({ onMade, onClose }: NewKeyProps) {
  const [name, setName] = useState('');
  const [scopes, setScopes] = useState<readonly Scope[]>(['read']);
  const [endsOn, setEndsOn] = useState('');
  const own = session.value?.scopes ?? [];
  const make = async () => {
    const ends = endsOn === '' ? {} : { expiresAt: new Date(`${endsOn}T23:59:59`).toISOString() };
    const { key } = await answered(api.POST('/v1/keys', { body: { name, scopes: [...scopes], ...ends } }));
    invalidate('keys');
    onMade(key);
  };
  return (
    <DeedDialog
      title="New key"
      verb="Make the key"
      disabled={name.trim() === '' || scopes.length === 0}
      onDo={make}
      onClose={onClose}
    >
      <Field label="Name" hint="Who or what will use it.">
        <input
          type="text"
          required
          maxLength={200}
          autocomplete="off"
          value={name}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </Field>
      <fieldset class="stack">
        <legend>It may</legend>
        {own.map((scope) => (
          <label key={scope} class="check">
            <input
              type="checkbox"
              checked={scopes.includes(scope)}
              onChange={({ currentTarget }) =>
                setScopes(currentTarget.checked ? [...scopes, scope] : scopes.filter((one) => one !== scope))
              }
            />
            <span>
              <strong>{scope}</strong> <span class="soft">{MEANINGS[scope]}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Field label="Ends after" hint="Empty: it does not end by itself.">
        <input
          type="date"
          min={new Date().toISOString().slice(0, 10)}
          value={endsOn}
          onInput={({ currentTarget }) => setEndsOn(currentTarget.value)}
        />
      </Field>
    </DeedDialog>
  );
}
