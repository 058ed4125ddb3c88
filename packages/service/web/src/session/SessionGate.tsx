import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import { session } from '../api/session.js';
import { ErrorState } from '../design/ErrorState.js';
import { SignIn } from './SignIn.js';

/** Shows what is inside to whoever is signed in, and the rest a way to sign in. */
export function SessionGate({ children }: { readonly children: ComponentChildren }) {
  const [problem, setProblem] = useState<ApiProblem>();
  const look = () => {
    setProblem(undefined);
    answered(api.GET('/v1/session')).then(
      (found) => {
        session.value = found;
      },
      (failure: unknown) => {
        const found = problemOf(failure);
        if (found.status !== 401) setProblem(found);
      },
    );
  };
  useEffect(() => {
    if (session.value === undefined) look();
  }, []);
  if (session.value) return <>{children}</>;
  if (session.value === null) return <SignIn />;
  return problem === undefined ? null : (
    <main class="sign-in">
      <ErrorState problem={problem} onRetry={look} />
    </main>
  );
}
