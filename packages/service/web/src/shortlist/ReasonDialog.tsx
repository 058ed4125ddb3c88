import { useState } from 'preact/hooks';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Field } from '../design/Field.js';

interface ReasonDialogProps {
  readonly title: string;
  readonly label: string;
  readonly onGiven: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a few words. */
export function ReasonDialog({ title, label, onGiven, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('');
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          onGiven(reason.trim());
        }}
      >
        <Field label={label}>
          <textarea
            rows={4}
            required
            maxLength={1_000}
            value={reason}
            onInput={({ currentTarget }) => setReason(currentTarget.value)}
          />
        </Field>
        <div class="dialog-foot">
          <Button onClick={onClose}>Cancel</Button>
          <Button type="submit" tone="primary" disabled={reason.trim() === ''}>
            Keep
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
