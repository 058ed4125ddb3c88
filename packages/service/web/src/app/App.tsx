import { LocationProvider } from 'preact-iso';
import { session } from '../api/session.js';
import { SessionGate } from '../session/SessionGate.js';
import { Shell } from './Shell.js';

/** The page: whoever is signed in sees the screens. */
export function App() {
  return (
    <LocationProvider>
      <SessionGate key={`${session.value?.workspaceId} ${session.value?.keyId}`}>
        <Shell />
      </SessionGate>
    </LocationProvider>
  );
}
