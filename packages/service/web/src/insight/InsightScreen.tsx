import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** The pool at a glance, fairness, audit. */
export default function InsightScreen() {
  return (
    <Screen title="Insight">
      <EmptyState icon="insight" title="Not here yet" text="This screen is being built." />
    </Screen>
  );
}
