import { signal } from '@preact/signals';
import type { Schemas } from './Schemas.js';

/** Who is signed in: undefined until that is known, null for nobody. */
export const session = signal<Schemas['Session'] | null | undefined>(undefined);

/** Nobody is signed in any more, as far as the service says. */
export function forgetSession(): void {
  session.value = null;
}

/** Whether whoever is signed in may do this. */
export function mayDo(scope: Schemas['Session']['scopes'][number]): boolean {
  return session.value?.scopes.includes(scope) ?? false;
}
