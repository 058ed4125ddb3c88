import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** Keys, webhooks, retention. */
export default function SettingsScreen() {
  return (
    <Screen title="Settings">
      <EmptyState icon="settings" title="Not here yet" text="This screen is being built." />
    </Screen>
  );
}
