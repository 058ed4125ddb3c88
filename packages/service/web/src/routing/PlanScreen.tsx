import { useLocation } from 'preact-iso';
import { answered, api } from '../api/client.js';
import { mayDo } from '../api/session.js';
import { useDeed } from '../api/useDeed.js';
import { useQuery } from '../api/useQuery.js';
import { useSearch } from '../app/useSearch.js';
import { Button } from '../design/Button.js';
import { ErrorState } from '../design/ErrorState.js';
import { QueryView } from '../design/QueryView.js';
import { Screen } from '../design/Screen.js';
import { tell } from '../design/toasts.js';
import { PlanChanges } from './PlanChanges.js';
import { PlanSummary } from './PlanSummary.js';
import { PolicyForm } from './PolicyForm.js';
import { policyOf } from './policyOf.js';
import { routingChanged, useRouting } from './useRouting.js';
import './Routing.css';

/** The best plan there is: what it changes, why, and what stays open. Nothing is done before it is committed. */
export function PlanScreen() {
  const { route } = useLocation();
  const wishes = useSearch().values.get('policy') ?? '';
  const policy = policyOf(wishes);
  const body = { candidates: 50, ...(policy && { policy }) };
  const routing = useRouting();
  const planned = useQuery(`routing-plan/${wishes}`, (signal) =>
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
      <a class="button" href="/routing">
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
      {planned.data && <PolicyForm policy={planned.data.policy} />}
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
