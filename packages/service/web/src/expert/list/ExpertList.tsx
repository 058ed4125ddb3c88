import { answered, api } from '../../api/client.js';
import { asQuery, filterIn } from '../../api/expertFilter.js';
import { useQuery } from '../../api/useQuery.js';
import { useSearch } from '../../app/useSearch.js';
import { EmptyState } from '../../design/EmptyState.js';
import { ErrorState } from '../../design/ErrorState.js';
import { ExpertFilters } from '../../design/ExpertFilters.js';
import { inDigits } from '../../design/inDigits.js';
import { Screen } from '../../design/Screen.js';
import { Skeleton } from '../../design/Skeleton.js';
import { useExperts } from '../useExperts.js';
import { ExpertRows } from './ExpertRows.js';
import './ExpertList.css';

/** Everybody in the pool, filtered. */
export function ExpertList() {
  const { values, choose } = useSearch();
  const filter = filterIn(values);
  const key = JSON.stringify(filter);
  const isFiltered = Object.keys(filter).length > 0;
  const counts = useQuery(`pool ${key}`, (signal) =>
    answered(api.GET('/v1/pool', { params: { query: asQuery(filter) }, signal })),
  );
  const read = useExperts(filter);
  const total = read.isWhole ? read.experts.length : Math.max(counts.data?.experts ?? 0, read.experts.length);
  const isCounted = read.isWhole || counts.data !== undefined;
  const isExact = read.isWhole || !isFiltered;
  return (
    <Screen title="Experts" isFull>
      <div class="experts">
        <ExpertFilters
          filter={filter}
          counts={counts.data}
          isOpen={matchMedia('(width > 64rem)').matches}
          onChange={choose}
        />
        <section class="experts-found" aria-labelledby="experts-count">
          <p id="experts-count" class="small soft" role="status">
            {isCounted
              ? `${isExact ? '' : 'About '}${inDigits(total)} ${total === 1 ? 'expert' : 'experts'}`
              : 'Counting…'}
          </p>
          {read.problem && <ErrorState problem={read.problem} onRetry={read.retry} />}
          {read.experts.length > 0 && <ExpertRows key={key} read={read} total={total} />}
          {read.experts.length === 0 && !read.isWhole && !read.problem && <Skeleton of="experts" lines={9} />}
          {read.isWhole && total === 0 && <Nobody isFiltered={isFiltered} />}
        </section>
      </div>
    </Screen>
  );
}

function Nobody({ isFiltered }: { readonly isFiltered: boolean }) {
  if (isFiltered)
    return (
      <EmptyState
        icon="search"
        title="Nobody is proved to satisfy all of this"
        text="Who says nothing of a thing is not listed under it. Take a filter out, or ask a brief: it ranks them too."
      >
        <a class="button" href="/experts">
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
