import { useKeptText } from '../api/useKeptText.js';
import { DeedDialog } from '../design/DeedDialog.js';
import { Field } from '../design/Field.js';

interface ReasonDialogProps {
  readonly title: string;
  /** Tells what is written here from what is written of others, to be there again when it was not kept. */
  readonly place: string;
  readonly label: string;
  readonly onGiven: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** Asks for a few words. */
export function ReasonDialog({ title, place, label, onGiven, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useKeptText(place);
  const give = async () => {
    await onGiven(reason.trim());
    setReason('');
  };
  return (
    <DeedDialog title={title} verb="Keep" disabled={reason.trim() === ''} onDo={give} onClose={onClose}>
      <Field label={label}>
        <textarea
          rows={4}
          required
          maxLength={1_000}
          value={reason}
          onInput={({ currentTarget }) => setReason(currentTarget.value)}
        />
      </Field>
    </DeedDialog>
  );
}
