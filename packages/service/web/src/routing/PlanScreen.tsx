import { useLocation } from 'preact-iso';
import { answered, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { useQuery } from '../api/useQuery.js';
import { useSearch } from '../app/useSearch.js';
import { Button } from '../design/Button.js';
import { ErrorState } from '../design/ErrorState.js';
import { Field } from '../design/Field.js';
import { QueryView } from '../design/QueryView.js';
import { Screen } from '../design/Screen.js';
import { tell } from '../design/toasts.js';
import { PlanChanges } from './PlanChanges.js';
import { PlanSummary } from './PlanSummary.js';
import { useDeed } from './useDeed.js';
import { routingChanged, useRouting } from './useRouting.js';
import './Routing.css';

const DEFAULT_CHANGE_PRICE = 5;

/** The best plan there is: what it changes, why, and what stays open. Nothing is done before it is committed. */
export function PlanScreen() {
  const { route } = useLocation();
  const { values, change } = useSearch();
  const changePrice = Number(values.get('changePrice') ?? DEFAULT_CHANGE_PRICE);
  const unverified = values.get('unverified') === 'allow' ? ('allow' as const) : ('refuse' as const);
  const body = { policy: { changePrice, unverified }, candidates: 50 };
  const routing = useRouting();
  const planned = useQuery(`routing-plan/${changePrice}/${unverified}`, (signal) =>
    answered(api.POST('/v1/assignments/plan', { body, signal })),
  );
  const { isBusy, problem, begin } = useDeed(async () => {
    const { offers } = await answered(api.POST('/v1/assignments', { body }));
    routingChanged();
    tell(`The plan is carried out: ${offers.length} offers and places`);
    route('/routing?view=offers');
  });
  const actions = mayDo('route') && (
    <>
      <a class="button button-plain" href="/routing">
        Back
      </a>
      <Button
        tone="primary"
        onClick={begin}
        isBusy={isBusy}
        disabled={planned.data === undefined || planned.isStale}
      >
        Commit
      </Button>
    </>
  );
  return (
    <Screen title="Plan" actions={actions}>
      <form class="routing-policy panel" onSubmit={(event) => event.preventDefault()}>
        <Field label="Points that a change must gain" hint="Offers that are out stay unless it does.">
          <input
            type="number"
            min="0"
            max="100"
            value={changePrice}
            onChange={({ currentTarget: { value } }) => change({ changePrice: value === '' ? null : value })}
          />
        </Field>
        <label class="check">
          <input
            type="checkbox"
            checked={unverified === 'allow'}
            onChange={({ currentTarget: { checked } }) => change({ unverified: checked ? 'allow' : null })}
          />
          Also those of whom a must-have is not known
        </label>
      </form>
      {problem && <ErrorState problem={problem} onRetry={begin} />}
      <QueryView query={planned} of="the plan">
        {(plan) => (
          <div class="stack" aria-live="polite" aria-busy={planned.isStale}>
            <PlanSummary plan={plan} />
            <PlanChanges plan={plan} tasks={routing.data?.tasks ?? []} />
          </div>
        )}
      </QueryView>
    </Screen>
  );
}
