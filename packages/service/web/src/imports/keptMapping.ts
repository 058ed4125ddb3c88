/** How columns are read where somebody said so: by heading the field, `other` for text, null for nothing. */
export type Corrections = Readonly<Record<string, string | null>>;

const PLACE = 'expertmatch.columns';

/** What was said of columns in earlier imports, in this browser. */
export function keptCorrections(): Corrections {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(PLACE) ?? '{}');
    return typeof kept === 'object' && kept !== null ? Object.fromEntries(Object.entries(kept)) : {};
  } catch {
    return {};
  }
}

/** Keeps what was said of columns for the next import that has them. */
export function keepCorrections(corrections: Corrections): void {
  localStorage.setItem(PLACE, JSON.stringify({ ...keptCorrections(), ...corrections }));
}

/** Forgets what was said of these columns. */
export function forgetCorrections(headings: readonly string[]): void {
  const kept = Object.entries(keptCorrections()).filter(([heading]) => !headings.includes(heading));
  localStorage.setItem(PLACE, JSON.stringify(Object.fromEntries(kept)));
}
