import { useRoute } from 'preact-iso';
import { Screen } from '../design/Screen.js';
import { shownTab } from '../design/shownTab.js';
import { Tabs } from '../design/Tabs.js';
import { AuditPart } from './AuditPart.js';
import { DemandPart } from './DemandPart.js';
import { FairnessPart } from './FairnessPart.js';
import { PoolPart } from './PoolPart.js';
import './Insight.css';

const TABS = [
  { id: 'pool', name: 'Pool', href: '/insight' },
  { id: 'demand', name: 'Demand', href: '/insight/demand' },
  { id: 'fairness', name: 'Fairness', href: '/insight/fairness' },
  { id: 'audit', name: 'Audit', href: '/insight/audit' },
] as const;

/** The pool at a glance, fairness, audit: each below `/insight`. */
export default function InsightScreen() {
  const shown = shownTab(TABS, useRoute().params['rest']);
  return (
    <Screen title="Insight" actions={<a href="/imports">All imports</a>}>
      <Tabs label="Insight" tabs={TABS} shown={shown} />
      {partOf(shown)}
    </Screen>
  );
}

function partOf(shown: (typeof TABS)[number]['id']) {
  if (shown === 'demand') return <DemandPart />;
  if (shown === 'fairness') return <FairnessPart />;
  if (shown === 'audit') return <AuditPart />;
  return <PoolPart />;
}
