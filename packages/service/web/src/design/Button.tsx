import type { ButtonHTMLAttributes, ComponentChildren } from 'preact';
import './Button.css';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'style' | 'type'> {
  /** `primary`: what is most likely wanted; one a screen. Default `plain`. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  /** Whether something is under way that it began; it cannot be pressed meanwhile. */
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
}

/** Does something. */
export function Button({ tone = 'plain', isBusy = false, type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type}
      class={`button button-${tone}`}
      aria-busy={isBusy}
      disabled={isBusy || rest.disabled}
    >
      {children}
    </button>
  );
}
