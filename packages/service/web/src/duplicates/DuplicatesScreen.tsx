import { useRoute } from 'preact-iso';
import { Screen } from '../design/Screen.js';
import { Tabs } from '../design/Tabs.js';
import { MergeList } from './MergeList.js';
import { PairReview } from './PairReview.js';
import './Duplicates.css';

const TABS = [
  { name: 'To settle', href: '/duplicates' },
  { name: 'Merged', href: '/duplicates/merged' },
] as const;

/** Records that may be one person's: `/duplicates` to settle them, `/duplicates/merged` to part them again. */
export default function DuplicatesScreen() {
  const { rest = '' } = useRoute().params;
  return (
    <Screen title="Duplicates">
      <Tabs label="Duplicates" tabs={TABS} />
      {rest === 'merged' ? <MergeList /> : <PairReview />}
    </Screen>
  );
}
