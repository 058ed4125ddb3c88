import type { Span } from '../domain/span.js';
import { keptLately } from '../taxonomy/kept-lately.js';
import { patternFor } from '../taxonomy/pattern-for.js';

/** Sentence ends: a full stop before white space and a capital, not after "Dr", "St", an initial or "Inc"; line breaks. */
const BREAK =
  /(?<!\b(?:Dr|Prof|Mr|Mrs|Ms|St|No|no|Nr|nr|Reg|reg|Inc|Ltd|Co|Corp|vs|exp|Exp|lic|Lic|e\.g|i\.e|U\.S|\p{Lu}))[.!?]\s+(?=[\p{Lu}\d"“•$€£¥\uFFFC])|\n\s*(?=[•●▪*–-]\s)|\n{2,}|;\s+(?!(?:membership|call|admission|registration|licen[sc]e|now|currently|status|since|lapsed|inactive|suspended|expired|retired|resigned|active|in good standing|not)\b)/gu;

/** The sentences within a stretch of text, white space around them left out. */
export function sentences(text: string, within: Span): Span[] {
  return sentencesOf(text.slice(within.start, within.end)).map(({ start, end }) => ({
    start: within.start + start,
    end: within.start + end,
  }));
}

const sentencesOf = keptLately((stretch: string): readonly Span[] => {
  const found: Span[] = [];
  let from = 0;
  const cut = (to: number) => {
    const raw = stretch.slice(from, to);
    const start = from + (raw.length - raw.trimStart().length);
    const length = raw.trim().length;
    if (length > 0) found.push({ start, end: start + length });
  };
  for (const match of stretch.matchAll(patternFor(stretch, BREAK))) {
    cut(match.index + (/^[.!?]/.test(match[0]) ? 1 : 0));
    from = match.index + match[0].length;
  }
  cut(stretch.length);
  return found;
});
