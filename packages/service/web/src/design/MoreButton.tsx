import { useState } from 'preact/hooks';
import type { Pages } from '../api/usePages.js';
import { Button } from './Button.js';
import { ErrorState } from './ErrorState.js';

/** Asks for the next page of a list, where there is one. */
export function MoreButton<Item>({ pages: { more, moreProblem } }: { readonly pages: Pages<Item> }) {
  const [isBusy, setBusy] = useState(false);
  if (moreProblem !== undefined) return <ErrorState problem={moreProblem} />;
  if (more === undefined) return null;
  const onClick = async () => {
    setBusy(true);
    await more();
    setBusy(false);
  };
  return (
    <div class="row">
      <Button isBusy={isBusy} onClick={onClick}>
        Show more
      </Button>
    </div>
  );
}
