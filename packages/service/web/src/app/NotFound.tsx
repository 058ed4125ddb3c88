import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';

/** Where a link leads nowhere. */
export function NotFound() {
  return (
    <Screen title="Nothing here">
      <EmptyState
        icon="link"
        title="This link leads nowhere"
        text="It may be of an older version, or cut short."
      >
        <a href="/briefs">Go to the briefs</a>
      </EmptyState>
    </Screen>
  );
}
