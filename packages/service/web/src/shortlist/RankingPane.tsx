import { filterIn } from '../api/expertFilter.js';
import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import type { Query } from '../api/useQuery.js';
import { useSearch } from '../app/useSearch.js';
import { Button } from '../design/Button.js';
import { ErrorState } from '../design/ErrorState.js';
import { ExpertFilters } from '../design/ExpertFilters.js';
import type { Draft } from './draft.js';
import { RankedList } from './RankedList.js';
import { RankingSummary } from './RankingSummary.js';
import { SHOWN, useMatchCounts } from './useRanking.js';
import type { Feedback } from './verdicts.js';

interface RankingPaneProps {
  readonly draft: Draft;
  readonly names: CodeNames;
  readonly feedback: readonly Feedback[];
  readonly ranking: Query<Schemas['MatchAnswer']>;
  readonly selectedId: string | undefined;
  /** Ids of the experts who are to be compared. */
  readonly compared: readonly string[];
  /** An expert was chosen, to be looked at. */
  readonly onLook: () => void;
}

/** The ranking, and what narrows it down. */
export function RankingPane(props: RankingPaneProps) {
  const { draft, names, feedback, ranking, selectedId, compared, onLook } = props;
  const { values, change, choose } = useSearch();
  const filter = filterIn(values);
  const counts = useMatchCounts(draft, filter);
  return (
    <section class="workbench-list" aria-label="Ranking">
      <ExpertFilters
        filter={filter}
        counts={counts.data}
        isOpen={matchMedia('(width > 120rem)').matches}
        onChange={choose}
      />
      {ranking.problem ? (
        <ErrorState problem={ranking.problem} onRetry={ranking.reload} />
      ) : (
        <>
          <div class="row spread">
            <RankingSummary ranking={ranking} />
            {ranking.data?.matches.length === SHOWN.first && !values.has('all') && (
              <Button tone="quiet" onClick={() => change({ all: '1' })}>
                Show more
              </Button>
            )}
          </div>
          <RankedList
            ranking={ranking.data}
            names={names}
            feedback={feedback}
            selectedId={selectedId}
            compared={compared}
            changeAddress={change}
            onLook={onLook}
          />
        </>
      )}
    </section>
  );
}
