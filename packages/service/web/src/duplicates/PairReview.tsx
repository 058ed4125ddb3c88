import { useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import { usePages } from '../api/usePages.js';
import { useShortcut } from '../app/shortcuts.js';
import { EmptyState } from '../design/EmptyState.js';
import { MoreButton } from '../design/MoreButton.js';
import { QueryView } from '../design/QueryView.js';
import { type Pair, pairOf } from './Pair.js';
import { PairDetail } from './PairDetail.js';

/** The pairs that wait to be settled, and the one that is looked at. */
export function PairReview() {
  const pages = usePages('duplicates', (query, signal) =>
    answered(api.GET('/v1/duplicates', { params: { query }, signal })),
  );
  return (
    <QueryView query={pages.query} of="pairs">
      {(pairs) =>
        pairs.length === 0 ? (
          <EmptyState
            icon="duplicates"
            title="Nothing to settle"
            text="Where an import is not sure whether two records are one person's, it asks here."
          >
            <a href="/imports">Go to the imports</a>
          </EmptyState>
        ) : (
          <>
            <Pairs pairs={pairs.flatMap(pairOf)} />
            <MoreButton pages={pages} />
          </>
        )
      }
    </QueryView>
  );
}

/** What was settled is gone from the list, so that the next pair takes its place. */
function Pairs({ pairs }: { readonly pairs: readonly Pair[] }) {
  const [at, setAt] = useState(0);
  const place = Math.min(at, pairs.length - 1);
  const pair = pairs[place];
  useShortcut('j', 'Next pair', () => setAt(Math.min(place + 1, pairs.length - 1)));
  useShortcut('k', 'Previous pair', () => setAt(Math.max(place - 1, 0)));
  return (
    <div class="pairs">
      {/* biome-ignore lint/a11y/noRedundantRoles: Safari forgets the role of a list without marks. */}
      <ol role="list" class="pair-list" aria-label="Pairs">
        {pairs.map((one, index) => (
          <li key={one.expertIds.join()}>
            <button
              type="button"
              class="pair-item"
              aria-current={index === place ? 'true' : undefined}
              onClick={() => setAt(index)}
            >
              <span>{one.expertIds.map(pseudonymOf).join(' · ')}</span>
              <span class="soft small">{one.experts[0].profile.headline?.value ?? 'No headline'}</span>
            </button>
          </li>
        ))}
      </ol>
      {pair && <PairDetail key={pair.expertIds.join()} pair={pair} />}
    </div>
  );
}
