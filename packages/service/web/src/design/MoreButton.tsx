import type { Pages } from '../api/usePages.js';
import { Button } from './Button.js';
import { ErrorState } from './ErrorState.js';

/** Asks for the next page of a list, where there is one. */
export function MoreButton<Item>({ pages: { more, moreProblem } }: { readonly pages: Pages<Item> }) {
  if (moreProblem !== undefined) return <ErrorState problem={moreProblem} />;
  if (more === undefined) return null;
  return (
    <div class="row">
      <Button onClick={more}>Show more</Button>
    </div>
  );
}
