import type { ButtonHTMLAttributes, ComponentChildren, TargetedMouseEvent } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { attempt } from './attempt.js';
import './Button.css';

type Native = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'class' | 'style' | 'type' | 'onClick'>;

interface ButtonProps extends Native {
  /** `primary`: what is most likely wanted; one a screen. Default `plain`. */
  readonly tone?: 'primary' | 'plain' | 'quiet' | 'danger';
  readonly type?: 'button' | 'submit';
  /** What it does. As long as a promise of it is not settled, it cannot be pressed; one that fails is told of. */
  readonly onClick?: (event: TargetedMouseEvent<HTMLButtonElement>) => unknown;
  /** Whether something is under way that it began; it cannot be pressed meanwhile. */
  readonly isBusy?: boolean;
  readonly children: ComponentChildren;
}

/** Does something, once at a time. While it is busy it keeps the focus, which a disabled button would lose. */
export function Button(props: ButtonProps) {
  const { tone = 'plain', isBusy = false, type = 'button', onClick, children, ...rest } = props;
  const isUnderWay = useRef(false);
  const [isWaiting, setWaiting] = useState(false);
  const press = async (event: TargetedMouseEvent<HTMLButtonElement>) => {
    if (isUnderWay.current || isBusy) return event.preventDefault();
    const begun = onClick?.(event);
    if (!(begun instanceof Promise)) return;
    isUnderWay.current = true;
    setWaiting(true);
    await attempt(begun);
    isUnderWay.current = false;
    setWaiting(false);
  };
  const busy = (isBusy || isWaiting) && ({ 'aria-busy': true, 'aria-disabled': true } as const);
  return (
    <button {...rest} {...busy} type={type} class={`button button-${tone}`} onClick={press}>
      {children}
    </button>
  );
}
