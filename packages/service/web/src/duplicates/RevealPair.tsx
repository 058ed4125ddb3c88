import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';

interface RevealPairProps {
  readonly onReveal: () => void;
  readonly onClose: () => void;
}

/** Asks before the names of two experts are shown. */
export function RevealPair({ onReveal, onClose }: RevealPairProps) {
  return (
    <Dialog title="Reveal both?" onClose={onClose}>
      <p>
        You will see the names and contacts of both records. The audit keeps that your key asked for them, and
        when.
      </p>
      <div class="dialog-foot">
        <Button onClick={onClose}>Stay blind</Button>
        <Button tone="primary" onClick={onReveal}>
          Reveal both
        </Button>
      </div>
    </Dialog>
  );
}
