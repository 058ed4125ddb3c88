import { signal } from '@preact/signals';

/** Light, dark, or as the system has it. */
export type Scheme = 'system' | 'light' | 'dark';

const KEPT = 'expertmatch.scheme';

/** The colours that were chosen in this browser. */
export const scheme = signal<Scheme>(schemeOf(localStorage.getItem(KEPT)));

/** Chooses colours for this browser. */
export function chooseScheme(chosen: Scheme): void {
  scheme.value = chosen;
  if (chosen === 'system') localStorage.removeItem(KEPT);
  else localStorage.setItem(KEPT, chosen);
  applyScheme();
}

/** Gives the page the colours that were chosen. */
export function applyScheme(): void {
  if (scheme.value === 'system') delete document.documentElement.dataset['scheme'];
  else document.documentElement.dataset['scheme'] = scheme.value;
}

function schemeOf(kept: string | null): Scheme {
  return kept === 'light' || kept === 'dark' ? kept : 'system';
}
