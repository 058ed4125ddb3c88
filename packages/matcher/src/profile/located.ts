import type { Located, Span } from '../domain/span.js';

/** The words of a span under a key, white space folded and identity left out; nothing when no words remain. */
export function located<K extends string>(
  key: K,
  masked: string,
  span: Span | undefined,
): { readonly [P in K]?: Located<string> } {
  if (span === undefined) return {};
  const value = masked
    .slice(span.start, span.end)
    .replace(/[\uFFFC\s]+/gu, ' ')
    .trim();
  return value === '' ? {} : ({ [key]: { value, span } } as { readonly [P in K]: Located<string> });
}
