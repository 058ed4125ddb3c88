import { useLocation } from 'preact-iso';
import { answered, api } from '../api/client.js';
import { useQuery } from '../api/useQuery.js';
import { EmptyState } from '../design/EmptyState.js';
import { inDigits } from '../design/inDigits.js';
import { QueryView } from '../design/QueryView.js';
import { CountBars } from './CountBars.js';
import { chosenIn, GROUPS, namesOf, withChoice } from './poolFilter.js';

/** Who is in the pool, by what they can be filtered by; each choice narrows the rest. */
export function PoolPart() {
  const { query, url } = useLocation();
  const chosen = chosenIn(query);
  const pool = useQuery(`pool ${JSON.stringify(chosen)}`, (signal) =>
    answered(api.GET('/v1/pool', { params: { query: chosen }, signal })),
  );
  const words = pool.data === undefined ? [] : namesOf(chosen, pool.data);
  return (
    <QueryView query={pool} of="the pool">
      {(counts) =>
        counts.experts === 0 && words.length === 0 ? (
          <EmptyState icon="insight" title="Nobody here yet" text="Import people, and see here who they are.">
            <a href="/imports">Import people</a>
          </EmptyState>
        ) : (
          <div class="stack" aria-busy={pool.isStale}>
            <p class="row" role="status">
              <strong class="pool-total">{inDigits(counts.experts)}</strong>
              <span class="soft">{words.length === 0 ? 'experts' : `experts: ${words.join(', ')}`}</span>
              {words.length > 0 && <a href="/insight">All experts</a>}
            </p>
            <div class="pool-groups">
              {GROUPS.filter(({ field }) => field !== 'jurisdiction' || chosen.credential !== undefined).map(
                ({ field, name, key }) => (
                  <CountBars
                    key={field}
                    name={name}
                    counts={counts[key]}
                    chosen={chosen[field]}
                    hrefOf={(code) => withChoice(url, field, chosen[field] === code ? undefined : code)}
                  />
                ),
              )}
            </div>
          </div>
        )
      }
    </QueryView>
  );
}
