import { useState } from 'preact/hooks';
import { allPages } from '../api/allPages.js';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { EmptyState } from '../design/EmptyState.js';
import { Icon } from '../design/Icon.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';
import { tell } from '../design/toasts.js';
import { NewWebhook } from './NewWebhook.js';
import { ShownOnce } from './ShownOnce.js';

type Webhook = Schemas['Webhook'];

const COLUMNS: readonly Column<Webhook>[] = [
  { heading: 'Where', cell: ({ id, url }) => <a href={`/settings/webhooks/${id}`}>{url}</a> },
  { heading: 'Told of', cell: ({ events }) => events.map((event) => <Chip key={event}>{event}</Chip>) },
  { heading: 'State', cell: stateOf },
  { heading: 'Action', cell: (webhook) => <Switch webhook={webhook} /> },
];

/** Where events are sent. */
export function WebhooksPanel() {
  const [isMaking, setMaking] = useState(false);
  const [secret, setSecret] = useState<string>();
  const query = useQuery('webhooks', (signal) =>
    allPages((query) => answered(api.GET('/v1/webhooks', { params: { query }, signal }))),
  );
  return (
    <div class="stack settings-part">
      <div class="row spread">
        <p class="soft">Your own programs are told, signed and never by name, when something happens here.</p>
        <Button tone="primary" onClick={() => setMaking(true)}>
          <Icon name="add" /> New webhook
        </Button>
      </div>
      <QueryView query={query} of="webhooks">
        {(webhooks) =>
          webhooks.length === 0 ? (
            <EmptyState icon="link" title="No webhooks" text="Nobody is told of anything yet." />
          ) : (
            <Table label="Webhooks" columns={COLUMNS} rows={webhooks} keyOf={({ id }) => id} />
          )
        }
      </QueryView>
      {isMaking && (
        <NewWebhook
          onMade={(made) => {
            setMaking(false);
            setSecret(made);
          }}
          onClose={() => setMaking(false)}
        />
      )}
      {secret && (
        <ShownOnce
          title="What messages are signed with"
          secret={secret}
          onClose={() => setSecret(undefined)}
        />
      )}
    </div>
  );
}

function stateOf({ active, endedBy }: Webhook) {
  if (active) return <Chip tone="met">On</Chip>;
  return <Chip tone="missing">{endedBy === 'gone' ? 'Off: the receiver said it is gone' : 'Off'}</Chip>;
}

function Switch({ webhook: { id, url, active } }: { readonly webhook: Webhook }) {
  const put = async (next: boolean) => {
    const params = { path: { webhookId: id } };
    await answered(api.PATCH('/v1/webhooks/{webhookId}', { params, body: { active: next } }));
    invalidate('webhooks');
  };
  const turn = async () => {
    await put(!active);
    tell(`${url} is switched ${active ? 'off' : 'on'}`, { undo: () => put(active) });
  };
  return (
    <Button tone="quiet" onClick={turn} aria-label={`Switch ${active ? 'off' : 'on'} ${url}`}>
      Switch {active ? 'off' : 'on'}
    </Button>
  );
}
