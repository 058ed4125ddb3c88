import { useRoute } from 'preact-iso';
import { Screen } from '../design/Screen.js';
import { shownTab } from '../design/shownTab.js';
import { Tabs } from '../design/Tabs.js';
import { MergeList } from './MergeList.js';
import { PairReview } from './PairReview.js';
import './Duplicates.css';

const TABS = [
  { id: 'open', name: 'To settle', href: '/duplicates' },
  { id: 'merged', name: 'Merged', href: '/duplicates/merged' },
] as const;

/** Records that may be one person's: `/duplicates` to settle them, `/duplicates/merged` to unmerge them. */
export default function DuplicatesScreen() {
  const shown = shownTab(TABS, useRoute().params['rest']);
  return (
    <Screen title="Duplicates">
      <Tabs label="Duplicates" tabs={TABS} shown={shown} />
      {shown === 'merged' ? <MergeList /> : <PairReview />}
    </Screen>
  );
}
