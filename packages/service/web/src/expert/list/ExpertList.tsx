import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { answered, api } from '../../api/client.js';
import { useQuery } from '../../api/useQuery.js';
import { EmptyState } from '../../design/EmptyState.js';
import { ErrorState } from '../../design/ErrorState.js';
import { inDigits } from '../../design/inDigits.js';
import { Screen } from '../../design/Screen.js';
import { Skeleton } from '../../design/Skeleton.js';
import { useExperts } from '../useExperts.js';
import { ExpertFilters } from './ExpertFilters.js';
import { ExpertRows } from './ExpertRows.js';
import { asQuery, changed, type FilterQuery, filterOf, hrefOf } from './filter.js';
import './ExpertList.css';

/** Everybody in the pool, filtered. */
export function ExpertList() {
  const { query, route } = useLocation();
  const filter = useMemo(() => filterOf(query), [JSON.stringify(query)]);
  const counts = useQuery(`pool ${hrefOf(filter)}`, (signal) =>
    answered(api.GET('/v1/pool', { params: { query: asQuery(filter) }, signal })),
  );
  const read = useExperts(filter);
  const total = read.isWhole ? read.experts.length : Math.max(counts.data?.experts ?? 0, read.experts.length);
  return (
    <Screen title="Experts" isFull>
      <div class="experts">
        <ExpertFilters
          filter={filter}
          counts={counts.data}
          onChange={(field, value) => route(hrefOf(changed(filter, field, value)))}
          onClear={() => route('/experts')}
        />
        <section class="experts-found" aria-labelledby="experts-count">
          <p id="experts-count" class="small soft" role="status">
            {countWords(total, read.isWhole, counts.data !== undefined, filter)}
          </p>
          {read.problem && <ErrorState problem={read.problem} onRetry={read.retry} />}
          {read.experts.length > 0 && <ExpertRows key={hrefOf(filter)} read={read} total={total} />}
          {read.experts.length === 0 && !read.isWhole && !read.problem && <Skeleton of="experts" lines={9} />}
          {read.isWhole && total === 0 && <Nobody isFiltered={hrefOf(filter) !== '/experts'} />}
        </section>
      </div>
    </Screen>
  );
}

function countWords(total: number, isWhole: boolean, isCounted: boolean, filter: FilterQuery): string {
  if (!isWhole && !isCounted) return 'Counting…';
  const isExact = isWhole || hrefOf(filter) === '/experts';
  return `${isExact ? '' : 'About '}${inDigits(total)} ${total === 1 ? 'expert' : 'experts'}`;
}

function Nobody({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        icon="search"
        title="Nobody is proved to satisfy all of this"
        text="Who says nothing of a thing is not listed under it. Take a filter out, or ask a brief: it ranks them too."
      >
        <a class="button button-plain" href="/experts">
          Clear the filters
        </a>
      </EmptyState>
    );
  return (
    <EmptyState
      icon="experts"
      title="Nobody is here yet"
      text="Import résumés, a spreadsheet or an archive, and the people of it are listed here."
    >
      <a class="button button-primary" href="/imports">
        Import experts
      </a>
    </EmptyState>
  );
}
