import { reveal } from '../api/identities.js';
import { pseudonymOf } from '../api/pseudonymOf.js';
import { session } from '../api/session.js';
import { invalidate } from '../api/useQuery.js';
import { DeedDialog } from './DeedDialog.js';

interface RevealDialogProps {
  /** One or two. */
  readonly expertIds: readonly string[];
  readonly onClose: () => void;
}

/** Asks whether to see who experts are, and says what is kept of it. */
export function RevealDialog({ expertIds, onClose }: RevealDialogProps) {
  const { keyName } = session.value ?? {};
  const show = async () => {
    await Promise.all(expertIds.map(reveal));
    for (const expertId of expertIds) invalidate(`experts ${expertId} history`);
  };
  return (
    <DeedDialog
      title={`Reveal ${expertIds.map(pseudonymOf).join(' and ')}?`}
      verb={expertIds.length === 1 ? 'Reveal' : 'Reveal both'}
      refusal="Stay blind"
      onDo={show}
      onClose={onClose}
    >
      <p>
        You will see name, contacts and register numbers until you leave or reload the page. Ranking never
        sees them.
      </p>
      <p class="soft">
        The audit keeps for good that {keyName ? `the key “${keyName}”` : 'you'} saw them, and when.
      </p>
    </DeedDialog>
  );
}
