import type { Span } from '../domain/span.js';

/** Stands for one character of identity (U+FFFC, object replacement): no letter, no digit, no white space. */
export const MASK = '\uFFFC';

/** The text with every character of the spans replaced by the mask; same length, so spans stay true. */
export function maskSpans(text: string, spans: readonly Span[], mask = MASK): string {
  const ordered = [...spans].sort((a, b) => a.start - b.start);
  let masked = '';
  let position = 0;
  for (const { start, end } of ordered) {
    if (end <= position) continue;
    masked += text.slice(position, Math.max(position, start));
    masked += mask.repeat(end - Math.max(position, start));
    position = end;
  }
  return masked + text.slice(position);
}

/** A stretch of a text as `maskSpans` would leave it; takes time for the stretch alone. */
export function sliceMasked(text: string, { start, end }: Span, spans: readonly Span[]): string {
  const within = spans
    .map((one) => ({ start: Math.max(0, one.start - start), end: Math.min(end, one.end) - start }))
    .filter((one) => one.start < one.end);
  return maskSpans(text.slice(start, end), within);
}

/** Text to embed: identity gone, white space folded. Does not depend on how long the identity was. */
export function foldMasked(masked: string): string {
  return masked
    .replace(/[\uFFFC\s]+/gu, ' ')
    .replace(/ ([,;:.)])/g, '$1')
    .replace(/^[\s,;:.|·•)-]+/u, '')
    .trim();
}
