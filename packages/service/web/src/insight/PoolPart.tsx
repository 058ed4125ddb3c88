import { answered, api } from '../api/client.js';
import { asQuery, filterChange, filterIn } from '../api/expertFilter.js';
import { filterChoices, filterWords } from '../api/filterChoices.js';
import { useCodeNames } from '../api/useCodeNames.js';
import { useQuery } from '../api/useQuery.js';
import { hrefWith, useSearch } from '../app/useSearch.js';
import { EmptyState } from '../design/EmptyState.js';
import { inDigits } from '../design/inDigits.js';
import { QueryView } from '../design/QueryView.js';
import { CountBars } from './CountBars.js';

/** What is counted, and what that is called. */
const GROUPS = [
  ['specialty', 'Specialties'],
  ['credential', 'Credentials'],
  ['jurisdiction', 'Jurisdictions of the credential'],
  ['location', 'Locations'],
  ['language', 'Languages'],
] as const;

/** Who is in the pool, by what they can be filtered by; each choice narrows the rest. */
export function PoolPart() {
  const filter = filterIn(useSearch().values);
  const names = useCodeNames();
  const pool = useQuery(`pool ${JSON.stringify(filter)}`, (signal) =>
    answered(api.GET('/v1/pool', { params: { query: asQuery(filter) }, signal })),
  );
  const groups = GROUPS.filter(([field]) => field !== 'jurisdiction' || filter.credential !== undefined);
  return (
    <QueryView query={pool} of="the pool">
      {(counts) => {
        const words = filterWords(filter, counts, names);
        const choices = filterChoices(counts);
        return counts.experts === 0 && words.length === 0 ? (
          <EmptyState
            icon="insight"
            title="Nobody is here yet"
            text="Import experts, and see here who they are."
          >
            <a href="/imports">Import experts</a>
          </EmptyState>
        ) : (
          <div class="stack" aria-busy={pool.isStale}>
            <p class="row" role="status">
              <strong class="pool-total">{inDigits(counts.experts)}</strong>
              <span class="soft">{words.length === 0 ? 'experts' : `experts: ${words.join(', ')}`}</span>
              {words.length > 0 && <a href="/insight">All experts</a>}
            </p>
            <div class="pool-groups">
              {groups.map(([field, name]) => (
                <CountBars
                  key={field}
                  name={name}
                  counts={choices[field]}
                  chosen={filter[field]}
                  hrefOf={(value) => hrefWith(filterChange(field, filter[field] === value ? '' : value))}
                />
              ))}
            </div>
          </div>
        );
      }}
    </QueryView>
  );
}
