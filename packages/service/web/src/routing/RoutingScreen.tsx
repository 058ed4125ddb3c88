import { useRoute } from 'preact-iso';
import { PlanScreen } from './PlanScreen.js';
import { RoutingOverview } from './RoutingOverview.js';

/** Tasks, offers, capacity; and below it the plan. */
export default function RoutingScreen() {
  const { rest } = useRoute().params;
  return rest === 'plan' ? <PlanScreen /> : <RoutingOverview />;
}
