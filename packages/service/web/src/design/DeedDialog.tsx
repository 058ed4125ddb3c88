import type { ComponentChildren } from 'preact';
import { useDeed } from '../api/useDeed.js';
import { Button } from './Button.js';
import { Dialog } from './Dialog.js';
import { ErrorState } from './ErrorState.js';

interface DeedDialogProps {
  readonly title: string;
  /** What is done, as a verb. */
  readonly verb: string;
  /** `danger` for what cannot be taken back. Default `primary`. */
  readonly tone?: 'primary' | 'danger';
  /** How it is left undone; default "Cancel". */
  readonly refusal?: string;
  /** Whether something is still to be said before it can be done. */
  readonly disabled?: boolean;
  /** Does it; then the dialog closes. What fails is told in it, and can be tried again. */
  readonly onDo: () => unknown;
  readonly onClose: () => void;
  /** What follows from it, and what is to be said. */
  readonly children: ComponentChildren;
}

/** Asks before something is done, and for what it needs. */
export function DeedDialog(props: DeedDialogProps) {
  const {
    title,
    verb,
    tone = 'primary',
    refusal = 'Cancel',
    disabled = false,
    onDo,
    onClose,
    children,
  } = props;
  const { isBusy, problem, begin } = useDeed(async () => {
    await onDo();
    onClose();
  });
  const submit = (event: Event) => {
    event.preventDefault();
    if (!disabled) return begin();
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form class="stack" onSubmit={submit}>
        {children}
        {problem && <ErrorState problem={problem} />}
        <div class="dialog-foot">
          <Button onClick={onClose}>{refusal}</Button>
          <Button type="submit" tone={tone} isBusy={isBusy} disabled={disabled}>
            {verb}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
