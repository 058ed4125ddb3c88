import { useKeptText } from '../api/useKeptText.js';
import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { Field } from '../design/Field.js';

interface ReasonDialogProps {
  readonly title: string;
  /** Tells what is written here from what is written of others, to be there again when it was not kept. */
  readonly place: string;
  readonly label: string;
  readonly onGiven: (reason: string) => void;
  readonly onClose: () => void;
}

/** Asks for a few words. */
export function ReasonDialog({ title, place, label, onGiven, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useKeptText(place);
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          setReason('');
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
