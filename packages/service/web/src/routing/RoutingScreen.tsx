import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** Tasks, offers, capacity. */
export default function RoutingScreen() {
  return (
    <Screen title="Routing">
      <EmptyState icon="routing" title="Not here yet" text="This screen is being built." />
    </Screen>
  );
}
