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

/** Does something. While it is busy it keeps the focus, which a disabled button would lose. */
export function Button({ tone = 'plain', isBusy = false, type = 'button', children, ...rest }: ButtonProps) {
  const busy = {
    'aria-busy': true,
    'aria-disabled': true,
    onClick: (event: Event) => event.preventDefault(),
  } as const;
  return (
    <button {...rest} {...(isBusy && busy)} type={type} class={`button button-${tone}`}>
      {children}
    </button>
  );
}
