import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type ApiProblem, problemOf } from '../api/ApiProblem.js';
import { answered, api } from '../api/client.js';
import { renewSession, session, whenSessionMayDiffer } from '../api/session.js';
import { ErrorState } from '../design/ErrorState.js';
import { SignIn } from './SignIn.js';

/** Shows what is inside to whoever is signed in, and the rest a way to sign in. */
export function SessionGate({ children }: { readonly children: ComponentChildren }) {
  const [problem, setProblem] = useState<ApiProblem>();
  const look = () => {
    setProblem(undefined);
    answered(api.GET('/v1/session')).then(renewSession, (failure: unknown) => {
      const found = problemOf(failure);
      if (found.status !== 401) setProblem(found);
    });
  };
  useEffect(() => {
    if (session.value === undefined) look();
    return whenSessionMayDiffer(look);
  }, []);
  useEnd(session.value?.endsAt, look);
  if (session.value) return <>{children}</>;
  if (session.value === null) return <SignIn />;
  return problem === undefined ? null : (
    <main class="sign-in">
      <ErrorState problem={problem} onRetry={look} />
    </main>
  );
}

/** Looks again once the session is over by itself. */
function useEnd(endsAt: string | undefined, look: () => void): void {
  useEffect(() => {
    if (endsAt === undefined) return;
    const timer = setTimeout(look, Math.max(0, Date.parse(endsAt) - Date.now()));
    return () => clearTimeout(timer);
  }, [endsAt]);
}
