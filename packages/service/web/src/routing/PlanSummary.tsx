import type { Schemas } from '../api/Schemas.js';
import { hours } from './words.js';

/** How good a plan is, and how it shares work out. */
export function PlanSummary({ plan }: { readonly plan: Schemas['AssignmentPlan'] }) {
  const { assignments, open, gap, load } = plan;
  const filled = assignments.reduce((sum, { places }) => sum + places, 0);
  const openPlaces = open.reduce((sum, one) => sum + one.openPlaces, 0);
  const best =
    gap === 0 ? 'No other plan is worth more.' : `No plan is worth more than ${gap.toFixed(1)} points above.`;
  return (
    <p>
      <strong>
        {filled} of {filled + openPlaces} places filled.
      </strong>{' '}
      {best} {load.withWork} of {load.qualified} who could do some of it get work; the most for one is{' '}
      {hours(load.maxHours)}.
    </p>
  );
}
