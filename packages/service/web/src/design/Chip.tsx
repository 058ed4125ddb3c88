import type { ComponentChildren } from 'preact';
import './Chip.css';

interface ChipProps {
  readonly tone?: 'plain' | 'accent' | 'met' | 'partial' | 'missing' | 'unknown';
  readonly children: ComponentChildren;
}

/** A short word on something. */
export function Chip({ tone = 'plain', children }: ChipProps) {
  return <span class={`chip chip-${tone}`}>{children}</span>;
}
