import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { answered, api } from '../../api/client.js';
import { pseudonymOf } from '../../api/pseudonymOf.js';
import { invalidate } from '../../api/useQuery.js';
import { DeedDialog } from '../../design/DeedDialog.js';
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
  const erase = async () => {
    const params = { path: { expertId } };
    const { maybeAlso } = await answered(api.DELETE('/v1/experts/{expertId}', { params }));
    for (const about of ['experts', 'pool', 'duplicates']) invalidate(about);
    tell(`${wanted} is erased${maybeAlso.length > 0 ? '; duplicates may be the same person' : ''}`);
    route('/experts', true);
  };
  const isSure = written.trim().toLowerCase() === wanted.toLowerCase();
  return (
    <DeedDialog
      title={`Erase ${wanted}?`}
      verb="Erase for good"
      tone="danger"
      disabled={!isSure}
      onDo={erase}
      onClose={onClose}
    >
      <p>This cannot be undone. What goes, from every file and database of the service:</p>
      <ul class="erased">
        <li>the documents that were read, their text, passages and vectors</li>
        <li>identity, profile, capacity, offers, and merges</li>
        <li>rows and errors of imports, uploads that are still there</li>
        <li>feedback, notes, and events for webhooks</li>
      </ul>
      <p class="soft">What stays is an entry of the audit: ids and the time, no name and no text.</p>
      <Field label={`Write “${wanted}” to go on`}>
        <input
          value={written}
          autocomplete="off"
          onInput={({ currentTarget }) => write(currentTarget.value)}
        />
      </Field>
    </DeedDialog>
  );
}
