import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** The pool, and one expert of it. */
export default function ExpertScreen() {
  return (
    <Screen title="Experts">
      <EmptyState icon="experts" title="Not here yet" text="This screen is being built." />
    </Screen>
  );
}
