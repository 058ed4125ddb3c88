import type { ComponentChildren } from 'preact';
import { Icon, type IconName } from './Icon.js';
import './EmptyState.css';

interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What would be here, and how it comes here. */
  readonly text: string;
  /** What to do about it. */
  readonly children?: ComponentChildren;
}

/** Where there is nothing yet. */
export function EmptyState({ icon, title, text, children }: EmptyStateProps) {
  return (
    <div class="empty-state">
      <Icon name={icon} />
      <h2>{title}</h2>
      <p class="soft">{text}</p>
      {children && <div class="row">{children}</div>}
    </div>
  );
}
