import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { plainName } from '../api/plainName.js';
import './Screen.css';

interface ScreenProps {
  readonly title: string;
  /** What the browser keeps it by in its history, where `title` must not be kept; default: the title. */
  readonly keptTitle?: string;
  /** What can be done here. */
  readonly actions?: ComponentChildren;
  /** Whether it takes the whole height, its parts scrolling by themselves. */
  readonly isFull?: boolean;
  readonly children: ComponentChildren;
}

/** A screen with its title. The focus goes to the title when one comes from another screen. */
export function Screen({ title, keptTitle = title, actions, isFull = false, children }: ScreenProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${plainName(keptTitle)} · ExpertMatch`;
  }, [keptTitle]);
  useEffect(() => {
    if (document.activeElement !== document.body) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div class={isFull ? 'screen screen-full' : 'screen'}>
      <header class="screen-head">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {actions && <div class="row">{actions}</div>}
      </header>
      {children}
    </div>
  );
}
