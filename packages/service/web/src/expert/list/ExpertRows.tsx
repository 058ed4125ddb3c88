import { useEffect, useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { Schemas } from '../../api/Schemas.js';
import { useCodeNames } from '../../api/useCodeNames.js';
import { useShortcut } from '../../app/shortcuts.js';
import { VirtualList } from '../../design/VirtualList.js';
import type { ReadExperts } from '../useExperts.js';
import { ExpertRow } from './ExpertRow.js';

const ROW_PX = 64;

interface ExpertRowsProps {
  readonly read: ReadExperts;
  /** How many there are, read or not. */
  readonly total: number;
}

interface Row {
  readonly index: number;
  /** Undefined until it is read. */
  readonly expert: Schemas['Expert'] | undefined;
}

/** The experts of a list, read as far as one scrolls. */
export function ExpertRows({ read, total }: ExpertRowsProps) {
  const { experts, want } = read;
  const { route } = useLocation();
  const names = useCodeNames();
  const [{ at, isByKey }, setPlace] = useState({ at: -1, isByKey: false });
  const rows = useMemo(
    () => Array.from({ length: total }, (_, index): Row => ({ index, expert: experts[index] })),
    [experts, total],
  );
  const move = (by: number) =>
    setPlace((before) => ({ at: Math.min(total - 1, Math.max(0, before.at + by)), isByKey: true }));
  useShortcut('j', 'Next expert', () => move(1));
  useShortcut('k', 'Previous expert', () => move(-1));
  useShortcut('o', 'Open the expert', () => {
    const expert = experts[at];
    if (expert !== undefined) route(`/experts/${expert.id}`);
  });
  return (
    <div class="expert-rows">
      <VirtualList
        label="Experts"
        items={rows}
        keyOf={({ index }) => String(index)}
        estimatedHeight={ROW_PX}
        selectedIndex={at}
      >
        {({ index, expert }) =>
          expert === undefined ? (
            <Awaited index={index} want={want} />
          ) : (
            <ExpertRow
              expert={expert}
              names={names}
              takesFocus={isByKey && index === at}
              onFocus={() => setPlace({ at: index, isByKey: false })}
            />
          )
        }
      </VirtualList>
    </div>
  );
}

/** A place whose expert is not read yet; being seen, it has it read. */
function Awaited({ index, want }: { readonly index: number; readonly want: (index: number) => void }) {
  useEffect(() => want(index), [index, want]);
  return (
    <div class="expert-row">
      <span class="visually-hidden">Loading an expert</span>
    </div>
  );
}
