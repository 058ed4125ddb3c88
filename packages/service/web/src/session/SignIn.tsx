import { useEffect, useState } from 'preact/hooks';
import { answered, api } from '../api/client.js';
import { beginSession } from '../api/session.js';
import { useDeed } from '../api/useDeed.js';
import { Button } from '../design/Button.js';
import { Field } from '../design/Field.js';
import './SignIn.css';

/** Signs in with a key of the API. */
export function SignIn() {
  const [apiKey, setApiKey] = useState('');
  const { isBusy, problem, begin } = useDeed(async () =>
    beginSession(await answered(api.POST('/v1/session', { body: { apiKey: apiKey.trim() } }))),
  );
  useEffect(() => {
    document.title = 'Sign in · ExpertMatch';
  }, []);
  const signIn = (event: Event) => {
    event.preventDefault();
    return begin();
  };
  return (
    <main class="sign-in">
      <form class="panel stack" onSubmit={signIn}>
        <img src="/mark.svg" alt="" width="40" height="40" />
        <h1>Sign in to ExpertMatch</h1>
        <Field
          label="API key"
          hint="The service printed the first key when it was first started."
          error={
            problem?.code === 'unauthorized'
              ? 'This key is not in force. Check it, or ask for another.'
              : problem?.message
          }
        >
          <input
            type="password"
            name="password"
            autocomplete="current-password"
            required
            spellcheck={false}
            value={apiKey}
            onInput={({ currentTarget }) => setApiKey(currentTarget.value)}
          />
        </Field>
        {needsHttps() && (
          <p class="small soft">
            This page did not come over https, so the browser will not keep the session. Use https, or a
            tunnel to this machine.
          </p>
        )}
        <Button type="submit" tone="primary" isBusy={isBusy}>
          Sign in
        </Button>
      </form>
    </main>
  );
}

function needsHttps(): boolean {
  return !window.isSecureContext;
}
