import { Button } from '../design/Button.js';
import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** In place of a screen that did not come from the service. */
export function NotLoaded() {
  return (
    <Screen title="Not loaded">
      <EmptyState
        icon="link"
        title="This screen did not come"
        text="The service did not answer, or there is a newer version of the page. Load it again once the service answers."
      >
        <Button tone="primary" onClick={() => window.location.reload()}>
          Load the page again
        </Button>
      </EmptyState>
    </Screen>
  );
}
