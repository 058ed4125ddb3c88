import { useRoute } from 'preact-iso';
import { Screen } from '../design/Screen.js';
import { Tabs } from '../design/Tabs.js';
import { AuditPart } from './AuditPart.js';
import { DemandPart } from './DemandPart.js';
import { FairnessPart } from './FairnessPart.js';
import { PoolPart } from './PoolPart.js';
import './Insight.css';

const TABS = [
  { name: 'Pool', href: '/insight' },
  { name: 'Demand', href: '/insight/demand' },
  { name: 'Fairness', href: '/insight/fairness' },
  { name: 'Audit', href: '/insight/audit' },
] as const;

/** The pool at a glance, fairness, audit: each below `/insight`. */
export default function InsightScreen() {
  const { rest = '' } = useRoute().params;
  return (
    <Screen title="Insight" actions={<a href="/imports">Earlier imports</a>}>
      <Tabs label="Insight" tabs={TABS} />
      {partOf(rest)}
    </Screen>
  );
}

function partOf(rest: string) {
  if (rest === 'demand') return <DemandPart />;
  if (rest === 'fairness') return <FairnessPart />;
  if (rest === 'audit') return <AuditPart />;
  return <PoolPart />;
}
