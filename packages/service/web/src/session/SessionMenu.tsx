import { answered, api } from '../api/client.js';
import { plainName } from '../api/plainName.js';
import { forgetSession, session } from '../api/session.js';
import { forgetTexts } from '../api/useKeptText.js';
import { Icon } from '../design/Icon.js';
import { tell } from '../design/toasts.js';

/** Who is signed in, and the way out. */
export function SessionMenu() {
  const { workspaceId = '', signIn, keyName = '' } = session.value ?? {};
  if (signIn === 'none') return null;
  const signOut = async () => {
    try {
      await answered(api.DELETE('/v1/session'));
      forgetTexts();
      forgetSession();
    } catch {
      tell('Signing out did not reach the service; try again', { tone: 'failed' });
    }
  };
  return (
    <button
      type="button"
      class="rail-item"
      onClick={signOut}
      title={`Sign out of ${workspaceId} (${plainName(keyName)})`}
    >
      <Icon name="signOut" />
      <span>Sign out</span>
    </button>
  );
}
