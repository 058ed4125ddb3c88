import type { Schemas } from '../api/Schemas.js';
import type { CodeNames } from '../api/useCodeNames.js';
import { EmptyState } from '../design/EmptyState.js';
import { Skeleton } from '../design/Skeleton.js';
import { VirtualList } from '../design/VirtualList.js';
import { MatchRow } from './MatchRow.js';
import { toggled } from './toggled.js';
import { type Feedback, verdictOn } from './verdicts.js';

interface RankedListProps {
  /** Absent until everybody is ranked. */
  readonly ranking: Schemas['MatchAnswer'] | undefined;
  readonly names: CodeNames;
  readonly feedback: readonly Feedback[];
  readonly selectedId: string | undefined;
  /** Ids of the experts who are to be compared. */
  readonly compared: readonly string[];
  readonly changeAddress: (changes: Readonly<Record<string, string | null>>, isStep?: boolean) => void;
  /** An expert was chosen, to be looked at. */
  readonly onLook: () => void;
}

/** About how high a row is, in px. */
const ROW_HEIGHT = 84;

/** The experts, best first; those who fail a must-have come last. */
export function RankedList(props: RankedListProps) {
  const { ranking, names, feedback, selectedId, compared, changeAddress, onLook } = props;
  if (ranking === undefined) return <Skeleton of="the ranking" lines={8} />;
  const rows = [...ranking.matches, ...ranking.nearMisses];
  if (rows.length === 0)
    return (
      <EmptyState
        icon="experts"
        title="Nobody fits"
        text="Either the pool is empty, or the filters leave nobody. Loosen a must-have or a filter, or import more experts."
      >
        <a class="button" href="/imports">
          Import experts
        </a>
      </EmptyState>
    );
  return (
    <VirtualList
      label="Experts, best first"
      items={rows}
      keyOf={({ expertId }) => expertId}
      estimatedHeight={ROW_HEIGHT}
      selectedIndex={rows.findIndex(({ expertId }) => expertId === selectedId)}
    >
      {(match, index) => (
        <MatchRow
          match={match}
          rank={index < ranking.matches.length ? index + 1 : undefined}
          names={names}
          verdict={verdictOn(feedback, match.expertId)}
          isSelected={match.expertId === selectedId}
          isCompared={compared.includes(match.expertId)}
          onSelect={() => {
            changeAddress({ expert: match.expertId }, true);
            onLook();
          }}
          onCompare={() => changeAddress({ compare: toggled(compared, match.expertId) })}
        />
      )}
    </VirtualList>
  );
}
