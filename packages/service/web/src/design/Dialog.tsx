import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { Icon } from './Icon.js';
import './Dialog.css';

interface DialogProps {
  readonly title: string;
  /** Escape, the cross, and a press beside it, as long as nothing is written in a form of it. */
  readonly onClose: () => void;
  /** Keeps the title for screen readers alone, and leaves the cross out. */
  readonly isTitleHidden?: boolean;
  readonly width?: 'narrow' | 'wide';
  readonly children: ComponentChildren;
}

/** Something to be dealt with before anything else; it is there as long as it is rendered. */
export function Dialog({ title, onClose, isTitleHidden = false, width = 'narrow', children }: DialogProps) {
  const id = useId();
  const element = useRef<HTMLDialogElement>(null);
  const isWritten = useRef(false);
  const isPressedBeside = useRef(false);
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    dialog?.querySelector<HTMLElement>('input, textarea, select')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape does the same, by the dialog itself.
    <dialog
      ref={element}
      class={`dialog dialog-${width}`}
      aria-labelledby={id}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onInput={({ target }) => {
        isWritten.current ||= target instanceof Element && target.closest('form') !== null;
      }}
      onPointerDown={({ target }) => {
        isPressedBeside.current = target === element.current;
      }}
      onClick={({ target, detail }) => {
        const isBeside = target === element.current && isPressedBeside.current;
        if (isBeside && detail < 2 && !isWritten.current) onClose();
      }}
    >
      <div class="dialog-body">
        <header class={isTitleHidden ? 'visually-hidden' : 'dialog-head'}>
          <h2 id={id}>{title}</h2>
          {!isTitleHidden && (
            <button type="button" class="icon-button" onClick={onClose} aria-label="Close">
              <Icon name="close" />
            </button>
          )}
        </header>
        {children}
      </div>
    </dialog>
  );
}
