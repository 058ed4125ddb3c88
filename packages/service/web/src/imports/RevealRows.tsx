import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';

interface RevealRowsProps {
  readonly onReveal: () => void;
  readonly onClose: () => void;
}

/** Asks before rows with names are shown. */
export function RevealRows({ onReveal, onClose }: RevealRowsProps) {
  return (
    <Dialog title="Show the rows?" onClose={onClose}>
      <p>
        The rows that failed tell who people are. The audit keeps that you looked at those of this import.
      </p>
      <div class="dialog-foot">
        <Button onClick={onClose}>Keep them hidden</Button>
        <Button tone="primary" onClick={onReveal}>
          Show the rows
        </Button>
      </div>
    </Dialog>
  );
}
