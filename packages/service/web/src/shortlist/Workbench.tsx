import { filterIn } from '../api/expertFilter.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import { useCodeNames } from '../api/useCodeNames.js';
import { useSearch } from '../app/useSearch.js';
import { EmptyState } from '../design/EmptyState.js';
import { QueryView } from '../design/QueryView.js';
import { Screen } from '../design/Screen.js';
import { BriefPanel } from './BriefPanel.js';
import { CompareDialog } from './CompareDialog.js';
import { ConflictBar } from './ConflictBar.js';
import { specInputOf } from './draft.js';
import { MatchDetail } from './MatchDetail.js';
import { RankingActions } from './RankingActions.js';
import { RankingPane } from './RankingPane.js';
import { useDraft } from './useDraft.js';
import { useLookAt } from './useLookAt.js';
import { SHOWN, useRanking } from './useRanking.js';
import { useRankingKeys } from './useRankingKeys.js';
import { useFeedback } from './verdicts.js';
import './Workbench.css';

/** A brief beside the experts who fit it, and the one expert who is looked at. */
export function Workbench({ projectId }: { readonly projectId: string }) {
  const names = useCodeNames();
  const { values, change: changeAddress } = useSearch();
  const { query, name = 'Brief', draft, change, isInConflict, settle } = useDraft(projectId);
  const filter = filterIn(values);
  const ranking = useRanking(draft, filter, values.has('all') ? SHOWN.most : SHOWN.first);
  const feedback = useFeedback(projectId);
  const matches = ranking.data?.matches ?? [];
  const shown = [...matches, ...(ranking.data?.nearMisses ?? [])];
  const selectedId = values.get('expert') ?? matches[0]?.expertId;
  const selected = shown.find(({ expertId }) => expertId === selectedId);
  const compared = (values.get('compare') ?? '').split(',').filter(Boolean);
  const { detail, lookAt } = useLookAt();
  useRankingKeys({ projectId, shown, selected, compared, feedback, changeAddress });
  if (draft === undefined || (query.problem && !query.data))
    return (
      <Screen title={name}>
        <QueryView query={query} of="the brief">
          {() => null}
        </QueryView>
      </Screen>
    );
  return (
    <Screen
      title={name}
      isFull
      actions={<RankingActions {...{ projectId, name, names, matches, feedback, compared, changeAddress }} />}
    >
      {isInConflict && <ConflictBar onSettle={settle} />}
      <div class={values.has('expert') ? 'workbench has-chosen' : 'workbench'}>
        <details class="workbench-brief" open={isWide()}>
          <summary>The brief, as it is understood</summary>
          <BriefPanel draft={draft} names={names} change={change} />
        </details>
        <RankingPane
          draft={draft}
          names={names}
          feedback={feedback}
          ranking={ranking}
          selectedId={selected?.expertId}
          compared={compared}
          onLook={lookAt}
        />
        <section ref={detail} class="workbench-detail" aria-label="The expert" tabIndex={-1}>
          {!selected && ranking.data && values.has('expert') && (
            <Unranked expertId={values.get('expert') ?? ''} />
          )}
          {selected && (
            <MatchDetail
              key={selected.expertId}
              projectId={projectId}
              match={selected}
              names={names}
              feedback={feedback}
              onBack={() => changeAddress({ expert: null })}
            />
          )}
        </section>
      </div>
      {values.has('beside') && compared.length >= 2 && (
        <CompareDialog
          spec={specInputOf(draft)}
          expertIds={compared}
          names={names}
          onClose={() => changeAddress({ beside: null })}
        />
      )}
    </Screen>
  );
}

/** Where a link asks for an expert who is not in the ranking. */
function Unranked({ expertId }: { readonly expertId: string }) {
  return (
    <EmptyState
      icon="experts"
      title={`${pseudonymOf(expertId)} is not ranked here`}
      text="Filters or must-haves leave them out, more experts are to be shown first, or they were erased."
    >
      <a class="button" href={`/experts/${encodeURIComponent(expertId)}`}>
        See the profile
      </a>
    </EmptyState>
  );
}

function isWide(): boolean {
  return window.matchMedia('(width > 64rem)').matches;
}
