import { useState } from 'preact/hooks';
import { problemOf } from '../api/ApiProblem.js';
import { identities, reveal } from '../api/identities.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import { mayDo } from '../api/session.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Icon } from '../design/Icon.js';
import { tell } from '../design/toasts.js';
import { asked } from './asked.js';

/** Shows who an expert is, after saying that it is noted; then how to reach them. */
export function RevealButton({ expertId }: { readonly expertId: string }) {
  const [isOpen, setOpen] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const identity = identities.value.get(expertId);
  if (identity !== undefined)
    return (
      <span class="soft">
        {[...identity.emails, ...identity.phones].join(' · ') || 'No contact is known'}
      </span>
    );
  if (!mayDo('identity')) return null;
  const close = () => {
    setOpen(false);
    asked.value = undefined;
  };
  const show = async () => {
    setBusy(true);
    try {
      await reveal(expertId);
      close();
    } catch (failure) {
      tell(problemOf(failure).message, { tone: 'failed' });
    }
    setBusy(false);
  };
  const isAsked = asked.value?.expertId === expertId && asked.value.dialog === 'revealed';
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="eye" /> Reveal
      </Button>
      {(isOpen || isAsked) && (
        <Dialog title={`Reveal ${pseudonymOf(expertId)}`} onClose={close}>
          <p>
            You will see the name and the contacts of this person. The audit keeps that your key asked for
            them, and when. It changes no score.
          </p>
          <div class="dialog-foot">
            <Button onClick={close}>Stay blind</Button>
            <Button tone="primary" isBusy={isBusy} onClick={show}>
              Reveal
            </Button>
          </div>
        </Dialog>
      )}
    </>
  );
}
