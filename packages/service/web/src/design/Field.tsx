import { cloneElement, type VNode } from 'preact';
import { useId } from 'preact/hooks';
import './Field.css';

interface FieldProps {
  readonly label: string;
  /** What to write, and how. */
  readonly hint?: string | undefined;
  /** What is wrong with what was written. */
  readonly error?: string | undefined;
  /** Keeps the label for screen readers alone. */
  readonly isLabelHidden?: boolean;
  /** One input, select or textarea. */
  readonly children: VNode<{
    id?: string | undefined;
    'aria-describedby'?: string | undefined;
    'aria-invalid'?: boolean | undefined;
  }>;
}

/** An input with its label, its hint and what is wrong with it, all known to screen readers. */
export function Field({ label, hint, error, isLabelHidden = false, children }: FieldProps) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      {cloneElement(children, {
        id,
        'aria-describedby': described === '' ? undefined : described,
        'aria-invalid': error === undefined ? undefined : true,
      })}
      {hint && (
        <p id={`${id}-hint`} class="small faint">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} class="small field-error" role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
