import { useLocation } from 'preact-iso';
import { answered, api } from '../../api/client.js';
import { pseudonymOf } from '../../api/pseudonymOf.js';
import { revealed } from '../../api/revealed.js';
import type { Schemas } from '../../api/Schemas.js';
import { useQuery } from '../../api/useQuery.js';
import { QueryView } from '../../design/QueryView.js';
import { Screen } from '../../design/Screen.js';
import { DocumentView } from './DocumentView.js';
import { ExpertActions } from './ExpertActions.js';
import { HistoryView } from './HistoryView.js';
import { IdentityPanel } from './IdentityPanel.js';
import { MatchesView } from './MatchesView.js';
import { Profile } from './Profile.js';
import { ViewTabs, viewOf } from './ViewTabs.js';
import './ExpertPage.css';

/** One expert: what they do, where it was read, what they fit, what became of them. */
export function ExpertPage({ expertId }: { readonly expertId: string }) {
  const { query } = useLocation();
  const identity = revealed.value.get(expertId);
  const expert = useQuery(`experts ${expertId}`, (signal) =>
    answered(api.GET('/v1/experts/{expertId}', { params: { path: { expertId } }, signal })),
  );
  const view = viewOf(query['view']);
  return (
    <Screen
      title={identity?.name ?? pseudonymOf(expertId)}
      actions={expert.data && <ExpertActions expertId={expertId} />}
    >
      <QueryView query={expert} of="the expert">
        {(found) => (
          <div class="expert-page">
            <div class="stack expert-profile">
              {identity && <IdentityPanel identity={identity} />}
              <Profile profile={found.profile} />
            </div>
            <div class="stack expert-views">
              <ViewTabs expertId={expertId} view={view} />
              <ViewOf view={view} expert={found} projectId={query['project']} />
            </div>
          </div>
        )}
      </QueryView>
    </Screen>
  );
}

interface ViewOfProps {
  readonly view: ReturnType<typeof viewOf>;
  readonly expert: Schemas['Expert'];
  /** The project whose evidence is marked. */
  readonly projectId: string | undefined;
}

function ViewOf({ view, expert, projectId }: ViewOfProps) {
  if (view === 'matches') return <MatchesView expertId={expert.id} />;
  if (view === 'history') return <HistoryView expertId={expert.id} />;
  return <DocumentView expert={expert} projectId={projectId} />;
}
