import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** Bringing people in. */
export default function ImportsScreen() {
  return (
    <Screen title="Import">
      <EmptyState icon="imports" title="Not here yet" text="This screen is being built." />
    </Screen>
  );
}
