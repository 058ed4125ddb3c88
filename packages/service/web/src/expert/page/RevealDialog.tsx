import { reveal } from '../../api/identities.js';
import { session } from '../../api/session.js';
import { useDeed } from '../../api/useDeed.js';
import { invalidate } from '../../api/useQuery.js';
import { Button } from '../../design/Button.js';
import { Dialog } from '../../design/Dialog.js';
import { ErrorState } from '../../design/ErrorState.js';

interface RevealDialogProps {
  readonly expertId: string;
  readonly onClose: () => void;
}

/** Asks whether to see who an expert is, and says what is kept of it. */
export function RevealDialog({ expertId, onClose }: RevealDialogProps) {
  const { isBusy, problem, begin } = useDeed(async () => {
    await reveal(expertId);
    invalidate(`experts ${expertId} history`);
    onClose();
  });
  const { keyName } = session.value ?? {};
  return (
    <Dialog title="Reveal who this is?" onClose={onClose}>
      <p>
        You will see name, contacts and register numbers until you leave or reload the page. Ranking never
        sees them.
      </p>
      <p class="soft">
        The audit keeps for good that {keyName ? `the key “${keyName}”` : 'you'} saw who this expert is, and
        when.
      </p>
      {problem && <ErrorState problem={problem} />}
      <div class="dialog-foot">
        <Button onClick={onClose}>Stay blind</Button>
        <Button tone="primary" isBusy={isBusy} onClick={begin}>
          Reveal
        </Button>
      </div>
    </Dialog>
  );
}
