import { useEffect, useState } from 'preact/hooks';
import { useShortcut } from '../app/shortcuts.js';
import { Button } from './Button.js';
import { Icon } from './Icon.js';
import { dismiss, type Notice, notices, tell } from './toasts.js';
import './Toasts.css';

/** How long a notice stays, in ms; as long as a pointer or the focus is on it, it stays. */
const STAYS_MS = 12_000;

/** The notices on the page. A screen reader tells of each when it comes; a key undoes what the last of them offers to. */
export function Toasts() {
  const last = notices.value.findLast(({ undo }) => undo !== undefined);
  return (
    <section class="toasts" aria-label="Notices" aria-live="polite">
      {last && <UndoKey notice={last} />}
      {notices.value.map((notice) => (
        <Toast key={notice.id} notice={notice} />
      ))}
    </section>
  );
}

function UndoKey({ notice }: { readonly notice: Notice }) {
  useShortcut('z', 'Undo what was done last', () => void takeBack(notice));
  return null;
}

function Toast({ notice }: { readonly notice: Notice }) {
  const { id, text, tone, undo } = notice;
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (isHeld) return;
    const timer = setTimeout(() => dismiss(id), STAYS_MS);
    return () => clearTimeout(timer);
  }, [id, isHeld]);
  return (
    <div
      class={`toast toast-${tone}`}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocusIn={() => setHeld(true)}
      onFocusOut={() => setHeld(false)}
    >
      <span>{text}</span>
      {undo && (
        <Button tone="quiet" onClick={() => takeBack(notice)}>
          <Icon name="undo" /> Undo <kbd>z</kbd>
        </Button>
      )}
      <button type="button" class="icon-button" aria-label="Dismiss" onClick={() => dismiss(id)}>
        <Icon name="close" />
      </button>
    </div>
  );
}

async function takeBack({ id, undo }: Notice): Promise<void> {
  dismiss(id);
  try {
    await undo?.();
  } catch (failure) {
    tell(`It could not be undone: ${failure instanceof Error ? failure.message : 'unknown'}`, {
      tone: 'failed',
    });
  }
}
