import { effect, signal } from '@preact/signals';
import { session } from '../api/session.js';

/** A short notice at the edge of the page. */
export interface Notice {
  readonly id: number;
  readonly text: string;
  readonly tone: 'done' | 'failed';
  readonly undo?: () => Promise<void> | void;
}

/** The notices on the page, oldest first. */
export const notices = signal<readonly Notice[]>([]);
effect(() => {
  if (!session.value) notices.value = [];
});
let last = 0;

/** Says that something was done or failed; `undo` offers to take it back. */
export function tell(
  text: string,
  { tone = 'done', undo }: Partial<Pick<Notice, 'tone' | 'undo'>> = {},
): void {
  last += 1;
  notices.value = [...notices.value, { id: last, text, tone, ...(undo && { undo }) }].slice(-3);
}

/** Takes a notice away. */
export function dismiss(id: number): void {
  notices.value = notices.value.filter((notice) => notice.id !== id);
}
