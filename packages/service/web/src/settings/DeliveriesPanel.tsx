import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { answered, api } from '../api/client.js';
import type { Schemas } from '../api/Schemas.js';
import { invalidate, useQuery } from '../api/useQuery.js';
import { spoken } from '../api/words.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { Icon } from '../design/Icon.js';
import { Moment } from '../design/Moment.js';
import { QueryView } from '../design/QueryView.js';
import { type Column, Table } from '../design/Table.js';
import { tell } from '../design/toasts.js';
import { ShownOnce } from './ShownOnce.js';

type Delivery = Schemas['Delivery'];
type Opened = 'removal' | 'rotation' | undefined;

/** How a delivery stands, and the tone of its chip. */
const STATES = {
  waiting: ['Waiting', 'partial'],
  delivered: ['Delivered', 'met'],
  dead: ['Failed', 'missing'],
} as const;

/** One webhook: what it was sent, and what could not be sent. */
export function DeliveriesPanel({ webhookId }: { readonly webhookId: string }) {
  const { route } = useLocation();
  const [opened, setOpened] = useState<Opened>();
  const [secret, setSecret] = useState<string>();
  const path = { webhookId };
  const webhook = useQuery(`webhooks ${webhookId}`, (signal) =>
    answered(api.GET('/v1/webhooks/{webhookId}', { params: { path }, signal })),
  );
  const deliveries = useQuery(`webhooks ${webhookId} deliveries`, (signal) =>
    answered(
      api.GET('/v1/webhooks/{webhookId}/deliveries', { params: { path, query: { limit: 100 } }, signal }),
    ),
  );
  const replayDead = async () => {
    const { replayed } = await answered(
      api.POST('/v1/webhooks/{webhookId}/deliveries/replay', { params: { path } }),
    );
    invalidate(`webhooks ${webhookId}`);
    tell(`${replayed} sent once more`);
  };
  return (
    <div class="stack settings-part">
      <QueryView query={webhook} of="the webhook">
        {({ url }) => (
          <div class="row spread">
            <h2>{url}</h2>
            <span class="row">
              <Button onClick={replayDead}>Send what failed again</Button>
              <Button onClick={() => setOpened('rotation')}>New secret</Button>
              <Button tone="danger" onClick={() => setOpened('removal')}>
                Take out
              </Button>
            </span>
          </div>
        )}
      </QueryView>
      <QueryView query={deliveries} of="deliveries">
        {({ items }) => (
          <Table label="Deliveries" columns={columnsOf(webhookId)} rows={items} keyOf={({ id }) => id} />
        )}
      </QueryView>
      {opened === 'removal' && (
        <DeedDialog
          title="Take the webhook out?"
          verb="Take it out"
          tone="danger"
          onDo={async () => {
            await answered(api.DELETE('/v1/webhooks/{webhookId}', { params: { path } }));
            route('/settings/webhooks');
            invalidate('webhooks');
          }}
          onClose={() => setOpened(undefined)}
        >
          <p>It is told nothing more, and what was sent is forgotten.</p>
        </DeedDialog>
      )}
      {opened === 'rotation' && (
        <DeedDialog
          title="Sign with a new secret?"
          verb="Make a new secret"
          onDo={async () => {
            const made = await answered(
              api.POST('/v1/webhooks/{webhookId}/rotate', { params: { path }, body: {} }),
            );
            setSecret(made.secret);
          }}
          onClose={() => setOpened(undefined)}
        >
          <p>The old one signs too for 24 hours, so that the receiver has time.</p>
        </DeedDialog>
      )}
      {secret && <ShownOnce title="The new secret" secret={secret} onClose={() => setSecret(undefined)} />}
    </div>
  );
}

function columnsOf(webhookId: string): readonly Column<Delivery>[] {
  return [
    { heading: 'Event', cell: ({ event }) => <code>{event.type}</code> },
    { heading: 'Happened', cell: ({ event }) => <Moment at={event.timestamp} /> },
    { heading: 'State', cell: StateChip },
    { heading: 'Attempts', cell: ({ attempts }) => attempts, isNumber: true },
    {
      heading: 'Last answer',
      cell: ({ lastAttempt }) =>
        lastAttempt?.status ?? (lastAttempt?.failure ? spoken(lastAttempt.failure) : '–'),
    },
    {
      heading: 'Next attempt',
      cell: ({ nextAttemptAt }) => (nextAttemptAt === undefined ? '–' : <Moment at={nextAttemptAt} />),
    },
    {
      heading: 'Action',
      cell: ({ id }) => (
        <Button tone="quiet" onClick={() => replay(webhookId, id)}>
          <Icon name="undo" /> Send again
        </Button>
      ),
    },
  ];
}

function StateChip({ state }: Delivery) {
  const [words, tone] = STATES[state];
  return <Chip tone={tone}>{words}</Chip>;
}

async function replay(webhookId: string, deliveryId: string): Promise<void> {
  const path = { webhookId, deliveryId };
  await answered(api.POST('/v1/webhooks/{webhookId}/deliveries/{deliveryId}/replay', { params: { path } }));
  invalidate(`webhooks ${webhookId}`);
  tell('It is sent once more');
}
