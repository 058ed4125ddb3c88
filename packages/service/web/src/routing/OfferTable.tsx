import { answered, api } from '../api/client.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import type { Schemas } from '../api/Schemas.js';
import { mayDo } from '../api/session.js';
import { Button } from '../design/Button.js';
import { Chip } from '../design/Chip.js';
import { EmptyState } from '../design/EmptyState.js';
import { Moment } from '../design/Moment.js';
import type { Column } from '../design/Table.js';
import { tell } from '../design/toasts.js';
import { GrowingTable } from './GrowingTable.js';
import { type Routing, routingChanged } from './useRouting.js';
import { taskName } from './words.js';

type Offer = Schemas['Offer'];
type Step = 'accept' | 'decline' | 'withdraw' | 'finish';

const DONE: Readonly<Record<Step, string>> = {
  accept: 'accepted',
  decline: 'declined: the next is asked',
  withdraw: 'taken back: the next is asked',
  finish: 'finished: the hours are free again',
};

/** The offers that wait for an answer, and the places that are taken. */
export function OfferTable({ tasks, offers }: Routing) {
  const names = new Map(tasks.map((task) => [task.id, taskName(task)]));
  const nameOf = ({ taskId }: Offer) => names.get(taskId) ?? taskId;
  const columns: Column<Offer>[] = [
    {
      heading: 'Expert',
      cell: ({ expertId }) => (
        <a class="routing-whole" href={`/experts/${expertId}`}>
          {pseudonymOf(expertId)}
        </a>
      ),
    },
    { heading: 'Task', cell: (offer) => <span class="routing-name">{nameOf(offer)}</span> },
    { heading: 'State', cell: (offer) => <OfferState offer={offer} /> },
    { heading: 'Score', cell: ({ score }) => score.toFixed(1), isNumber: true },
    {
      heading: 'Answer by',
      cell: ({ state, expiresAt }) => (state === 'offered' ? <Moment at={expiresAt} /> : '–'),
    },
    { heading: 'Action', cell: (offer) => mayDo('route') && <Steps offer={offer} task={nameOf(offer)} /> },
  ];
  if (offers.length === 0)
    return (
      <EmptyState
        icon="routing"
        title="No offers yet"
        text="A plan that is committed holds places out to experts."
      >
        <a class="button" href="/routing/plan">
          To the plan
        </a>
      </EmptyState>
    );
  return <GrowingTable label="Offers" columns={columns} rows={offers} keyOf={({ id }) => id} />;
}

function OfferState({ offer: { state, finishedAt } }: { readonly offer: Offer }) {
  if (finishedAt !== undefined) return <Chip>Finished</Chip>;
  return state === 'accepted' ? <Chip tone="met">Accepted</Chip> : <Chip tone="partial">Offered</Chip>;
}

function Steps({ offer, task }: { readonly offer: Offer; readonly task: string }) {
  if (offer.finishedAt !== undefined) return null;
  const steps: readonly (readonly [Step, string])[] =
    offer.state === 'offered'
      ? [
          ['accept', 'Accepted'],
          ['decline', 'Declined'],
          ['withdraw', 'Take back'],
        ]
      : [
          ['finish', 'Finished'],
          ['withdraw', 'Take back'],
        ];
  const who = pseudonymOf(offer.expertId);
  return (
    <span class="row routing-steps">
      {steps.map(([step, words]) => (
        <Button
          key={step}
          tone="quiet"
          onClick={() => note(offer, step)}
          aria-label={`${words}: ${who}, ${task}`}
        >
          {words}
        </Button>
      ))}
    </span>
  );
}

async function note({ id: offerId, expertId }: Offer, step: Step): Promise<void> {
  try {
    const params = { path: { offerId } };
    await answered<unknown>(api.POST(`/v1/offers/{offerId}/${step}`, { params }));
    tell(`${pseudonymOf(expertId)} ${DONE[step]}`);
  } finally {
    routingChanged();
  }
}
