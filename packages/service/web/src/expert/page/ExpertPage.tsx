import { useLocation } from 'preact-iso';
import { answered, api } from '../../api/client.js';
import { calledName, identities } from '../../api/identities.js';
import { pseudonymOf } from '../../api/pseudonymOf.js';
import type { Schemas } from '../../api/Schemas.js';
import { type CodeNames, useCodeNames } from '../../api/useCodeNames.js';
import { useQuery } from '../../api/useQuery.js';
import { QueryView } from '../../design/QueryView.js';
import { Screen } from '../../design/Screen.js';
import { shownTab } from '../../design/shownTab.js';
import { Tabs } from '../../design/Tabs.js';
import { DocumentView } from './DocumentView.js';
import { ExpertActions } from './ExpertActions.js';
import { HistoryView } from './HistoryView.js';
import { IdentityPanel } from './IdentityPanel.js';
import { MatchesView } from './MatchesView.js';
import { Profile } from './Profile.js';
import './ExpertPage.css';

/** One expert: what they do, where it was read, what they fit, what became of them. */
export function ExpertPage({ expertId }: { readonly expertId: string }) {
  const { query } = useLocation();
  const identity = identities.value.get(expertId);
  const expert = useQuery(`experts ${expertId}`, (signal) =>
    answered(api.GET('/v1/experts/{expertId}', { params: { path: { expertId } }, signal })),
  );
  const names = useCodeNames();
  const tabs = tabsOf(expertId);
  const view = shownTab(tabs, query['view']);
  return (
    <Screen
      title={calledName(expertId)}
      keptTitle={pseudonymOf(expertId)}
      actions={expert.data && <ExpertActions expertId={expertId} />}
    >
      <QueryView query={expert} of="the expert">
        {(found) => (
          <div class="expert-page">
            <div class="stack">
              {identity && <IdentityPanel identity={identity} />}
              <Profile profile={found.profile} names={names} />
            </div>
            <div class="stack">
              <Tabs label="Views" tabs={tabs} shown={view} />
              <ViewOf view={view} expert={found} names={names} projectId={query['project']} />
            </div>
          </div>
        )}
      </QueryView>
    </Screen>
  );
}

function tabsOf(expertId: string) {
  const href = `/experts/${expertId}`;
  return [
    { id: 'document', name: 'Document', href },
    { id: 'matches', name: 'Matches', href: `${href}?view=matches` },
    { id: 'history', name: 'History', href: `${href}?view=history` },
  ] as const;
}

interface ViewOfProps {
  readonly view: ReturnType<typeof tabsOf>[number]['id'];
  readonly expert: Schemas['Expert'];
  readonly names: CodeNames;
  /** The brief whose evidence is marked. */
  readonly projectId: string | undefined;
}

function ViewOf({ view, expert, names, projectId }: ViewOfProps) {
  if (view === 'matches') return <MatchesView expertId={expert.id} names={names} />;
  if (view === 'history') return <HistoryView expertId={expert.id} />;
  return <DocumentView expert={expert} names={names} projectId={projectId} />;
}
