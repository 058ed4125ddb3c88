import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** Records that may be one person's. */
export default function DuplicatesScreen() {
  return (
    <Screen title="Duplicates">
      <EmptyState icon="duplicates" title="Not here yet" text="This screen is being built." />
    </Screen>
  );
}
