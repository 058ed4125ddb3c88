import { effect } from '@preact/signals';
import { whenChanged } from './changes.js';
import { session } from './session.js';

/** So many answers are kept; the oldest go first. */
const MAX_KEPT = 100;
const kept = new Map<string, unknown>();

// What one session was told is not for the next.
effect(() => {
  if (!session.value) kept.clear();
});
whenChanged((about) => {
  for (const key of kept.keys()) if (key.startsWith(about)) kept.delete(key);
});

/** What a question was answered with before; undefined: nothing that still holds. */
export function keptAnswer<Data>(key: string): Data | undefined {
  return kept.get(key) as Data | undefined;
}

/** Keeps an answer for whoever asks the same. */
export function keepAnswer(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
}
