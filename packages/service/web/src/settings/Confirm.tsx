import { useState } from 'preact/hooks';
import { problemOf } from '../api/ApiProblem.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { tell } from '../design/toasts.js';

interface ConfirmProps {
  readonly title: string;
  /** What follows from it. */
  readonly text: string;
  /** What is done, as a verb. */
  readonly verb: string;
  readonly onConfirmed: () => Promise<void>;
  readonly onClose: () => void;
}

/** Asks before what cannot be taken back. */
export function Confirm({ title, text, verb, onConfirmed, onClose }: ConfirmProps) {
  const [isBusy, setBusy] = useState(false);
  const carryOut = async () => {
    setBusy(true);
    try {
      await onConfirmed();
      onClose();
    } catch (failure) {
      tell(problemOf(failure).message, { tone: 'failed' });
      setBusy(false);
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{text}</p>
      <div class="dialog-foot">
        <Button onClick={onClose}>Cancel</Button>
        <Button tone="danger" isBusy={isBusy} onClick={carryOut}>
          {verb}
        </Button>
      </div>
    </Dialog>
  );
}
