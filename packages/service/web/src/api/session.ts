import { signal } from '@preact/signals';
import type { Schemas } from './Schemas.js';

/** Who is signed in: undefined until that is known, null for nobody. */
export const session = signal<Schemas['Session'] | null | undefined>(undefined);

/** Tells the other pages of this browser, which share the session, to look who is signed in. */
const others = new BroadcastChannel('expertmatch.session');

/** Somebody signed in. */
export function beginSession(opened: Schemas['Session']): void {
  session.value = opened;
  others.postMessage('changed');
}

/** Nobody is signed in any more, as far as the service says. */
export function forgetSession(): void {
  if (session.value === null) return;
  session.value = null;
  others.postMessage('changed');
}

/** Signed in as before, as another, or nobody: as the service says now. */
export function renewSession(found: Schemas['Session'] | null): void {
  if (found?.keyId !== session.value?.keyId) session.value = null;
  session.value = found;
}

/** Has it looked who is signed in when that may have changed: in another page, or while this one was put away. */
export function whenSessionMayDiffer(look: () => void): () => void {
  const onShow = ({ persisted }: PageTransitionEvent) => persisted && look();
  others.addEventListener('message', look);
  window.addEventListener('pageshow', onShow);
  return () => {
    others.removeEventListener('message', look);
    window.removeEventListener('pageshow', onShow);
  };
}

/** Whether whoever is signed in may do this. */
export function mayDo(scope: Schemas['Session']['scopes'][number]): boolean {
  return session.value?.scopes.includes(scope) ?? false;
}
