import { useRoute } from 'preact-iso';
import { mayDo, session } from '../api/session.js';
import { EmptyState } from '../design/EmptyState.js';
import { Screen } from '../design/Screen.js';
import { DeliveriesPanel } from './DeliveriesPanel.js';
import { KeysPanel } from './KeysPanel.js';
import { LookPanel } from './LookPanel.js';
import { RetentionPanel } from './RetentionPanel.js';
import { WebhooksPanel } from './WebhooksPanel.js';
import './SettingsScreen.css';

const PARTS = [
  ['keys', 'Keys'],
  ['webhooks', 'Webhooks'],
  ['retention', 'Retention'],
  ['look', 'Look'],
] as const;

/** What a workspace is run with: `/settings/keys`, `/settings/webhooks/<id>`, `/settings/retention`, `/settings/look`. */
export default function SettingsScreen() {
  const { params } = useRoute();
  const [part = '', below] = (params['rest'] ?? '').split('/');
  const shown = part === '' ? 'keys' : part;
  const { workspaceId = '', keyName } = session.value ?? {};
  return (
    <Screen title="Settings">
      <nav class="row settings-parts" aria-label="Parts of the settings">
        {PARTS.map(([id, name]) => (
          <a key={id} href={`/settings/${id}`} aria-current={id === shown ? 'page' : undefined}>
            {name}
          </a>
        ))}
      </nav>
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

function Part({ shown, below }: { readonly shown: string; readonly below: string | undefined }) {
  if (shown === 'look') return <LookPanel />;
  if (shown === 'retention') return <RetentionPanel />;
  if (shown !== 'webhooks') return <KeysPanel />;
  return below === undefined ? <WebhooksPanel /> : <DeliveriesPanel key={below} webhookId={below} />;
}
