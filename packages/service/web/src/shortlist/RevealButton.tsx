import { useState } from 'preact/hooks';
import { identities } from '../api/identities.js';
import { mayDo } from '../api/session.js';
import { Button } from '../design/Button.js';
import { Icon } from '../design/Icon.js';
import { RevealDialog } from '../design/RevealDialog.js';
import { asked } from './asked.js';

/** Shows who an expert is, after saying that it is noted; then how to reach them. */
export function RevealButton({ expertId }: { readonly expertId: string }) {
  const [isOpen, setOpen] = useState(false);
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
  const isAsked = asked.value?.expertId === expertId && asked.value.dialog === 'revealed';
  return (
    <>
      <Button onClick={() => setOpen(true)}>
        <Icon name="eye" /> Reveal
      </Button>
      {(isOpen || isAsked) && <RevealDialog expertIds={[expertId]} onClose={close} />}
    </>
  );
}
