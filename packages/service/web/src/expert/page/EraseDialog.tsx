import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { answered, api } from '../../api/client.js';
import { pseudonymOf } from '../../api/pseudonymOf.js';
import { useDeed } from '../../api/useDeed.js';
import { invalidate } from '../../api/useQuery.js';
import { Button } from '../../design/Button.js';
import { Dialog } from '../../design/Dialog.js';
import { ErrorState } from '../../design/ErrorState.js';
import { Field } from '../../design/Field.js';
import { tell } from '../../design/toasts.js';

interface EraseDialogProps {
  readonly expertId: string;
  readonly onClose: () => void;
}

/** Erases a person for good, once what is shown is written down. */
export function EraseDialog({ expertId, onClose }: EraseDialogProps) {
  const { route } = useLocation();
  const [written, write] = useState('');
  const wanted = pseudonymOf(expertId);
  const { isBusy, problem, begin } = useDeed(async () => {
    const params = { path: { expertId } };
    const { maybeAlso } = await answered(api.DELETE('/v1/experts/{expertId}', { params }));
    for (const about of ['experts', 'pool', 'duplicates']) invalidate(about);
    tell(`${wanted} is erased${maybeAlso.length > 0 ? '; duplicates may be the same person' : ''}`);
    route('/experts', true);
  });
  const isSure = written.trim().toLowerCase() === wanted.toLowerCase();
  return (
    <Dialog title={`Erase ${wanted}?`} onClose={onClose}>
      <p>This cannot be undone. What goes, from every file and database of the service:</p>
      <ul class="erased">
        <li>the documents that were read, their text, passages and vectors</li>
        <li>identity, profile, capacity, offers, and merges</li>
        <li>rows and errors of imports, uploads that are still there</li>
        <li>feedback, notes, and events for webhooks</li>
      </ul>
      <p class="soft">What stays is an entry of the audit: ids and the time, no name and no text.</p>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (isSure) begin();
        }}
      >
        <Field label={`Write “${wanted}” to go on`}>
          <input
            value={written}
            autocomplete="off"
            onInput={({ currentTarget }) => write(currentTarget.value)}
          />
        </Field>
        {problem && <ErrorState problem={problem} />}
        <div class="dialog-foot">
          <Button onClick={onClose}>Cancel</Button>
          <Button tone="danger" type="submit" isBusy={isBusy} disabled={!isSure}>
            Erase for good
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
