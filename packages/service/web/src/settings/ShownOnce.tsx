import { Button } from '../design/Button.js';
import { Dialog } from '../design/Dialog.js';
import { tell } from '../design/toasts.js';

interface ShownOnceProps {
  readonly title: string;
  readonly secret: string;
  readonly onClose: () => void;
}

/** A secret that can be seen this once. */
export function ShownOnce({ title, secret, onClose }: ShownOnceProps) {
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(secret);
      tell('Copied');
    } catch {
      tell('The browser does not let this page copy; mark and copy it by hand', { tone: 'failed' });
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <p>Keep it now. It is shown this once, and kept nowhere.</p>
      <div class="secret">
        <code>{secret}</code>
        <Button onClick={copy}>Copy</Button>
      </div>
      <div class="dialog-foot">
        <Button tone="primary" onClick={onClose}>
          I have kept it
        </Button>
      </div>
    </Dialog>
  );
}
