import { useRoute } from 'preact-iso';
import { mayDo, session } from '../api/session.js';
import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';
import { shownTab } from '../design/shownTab.js';
import { Tabs } from '../design/Tabs.js';
import { DeliveriesPanel } from './DeliveriesPanel.js';
import { KeysPanel } from './KeysPanel.js';
import { LookPanel } from './LookPanel.js';
import { RetentionPanel } from './RetentionPanel.js';
import { WebhooksPanel } from './WebhooksPanel.js';
import './SettingsScreen.css';

const TABS = [
  { id: 'keys', name: 'Keys', href: '/settings/keys' },
  { id: 'webhooks', name: 'Webhooks', href: '/settings/webhooks' },
  { id: 'retention', name: 'Retention', href: '/settings/retention' },
  { id: 'look', name: 'Look', href: '/settings/look' },
] as const;

/** What a workspace is run with: `/settings/keys`, `/settings/webhooks/<id>`, `/settings/retention`, `/settings/look`. */
export default function SettingsScreen() {
  const { params } = useRoute();
  const [part, below] = (params['rest'] ?? '').split('/');
  const shown = shownTab(TABS, part);
  const { workspaceId = '', keyName } = session.value ?? {};
  return (
    <Screen title="Settings">
      <Tabs label="Settings" tabs={TABS} shown={shown} />
      <p class="small soft">
        Workspace {workspaceId}
        {keyName && `, signed in with the key “${keyName}”`}
      </p>
      {shown === 'look' || mayDo('admin') ? (
        <Part shown={shown} below={below} />
      ) : (
        <EmptyState
          icon="settings"
          title="Not with this key"
          text="Keys, webhooks and retention need a key with the scope “admin”."
        />
      )}
    </Screen>
  );
}

interface PartProps {
  readonly shown: (typeof TABS)[number]['id'];
  /** What comes after the part in the address. */
  readonly below: string | undefined;
}

function Part({ shown, below }: PartProps) {
  if (shown === 'look') return <LookPanel />;
  if (shown === 'retention') return <RetentionPanel />;
  if (shown === 'keys') return <KeysPanel />;
  return below === undefined ? <WebhooksPanel /> : <DeliveriesPanel key={below} webhookId={below} />;
}
