import { lineSpans, type Span } from '../domain/span.js';
import { sentences } from '../profile/sentences.js';

/** Longer quotes are cut down to their most telling sentence. */
const MAX_QUOTE_CHARACTERS = 220;

/**
 * The stretch to quote for a span: itself when short, else its sentence (at last: its line) that shares most
 * words with what is asked.
 */
export function quoteSpan(text: string, span: Span, asked: string): Span {
  if (span.end - span.start <= MAX_QUOTE_CHARACTERS) return trimmed(text, span);
  const wanted = wordsOf(asked);
  const parts = sentences(text, span).flatMap((part) => lines(text, part));
  const score = (part: Span) => {
    const words = wordsOf(text.slice(part.start, part.end));
    return [...words].filter((word) => wanted.has(word)).length;
  };
  const best = parts.reduce((most, part) => (score(part) > score(most) ? part : most), parts[0] ?? span);
  return trimmed(text, { start: best.start, end: Math.min(best.end, best.start + 2 * MAX_QUOTE_CHARACTERS) });
}

function lines(text: string, span: Span): Span[] {
  if (span.end - span.start <= MAX_QUOTE_CHARACTERS) return [span];
  return lineSpans(text, span);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d]{4,}/gu) ?? []);
}

function trimmed(text: string, { start, end }: Span): Span {
  const raw = text.slice(start, end);
  const lead = raw.length - raw.trimStart().length;
  const length = raw.trim().length;
  return length === 0 ? { start, end } : { start: start + lead, end: start + lead + length };
}
