import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** Briefs, and who fits them. */
export default function ShortlistScreen() {
  return (
    <Screen title="Briefs">
      <EmptyState icon="briefs" title="Not here yet" text="This screen is being built." />
    </Screen>
  );
}
