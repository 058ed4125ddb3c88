import { matchSpans, type Span } from '../domain/span.js';
import { foldToken } from './fold-token.js';
import { keptLately } from './kept-lately.js';
import { patternFor } from './pattern-for.js';

/** A word of a text, folded, and where it stands. */
export interface WordToken {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

const TOKEN =
  /(?<![\p{L}\d.])\.NET\b|[\p{L}\d][\p{L}\p{M}\d+#]*(?:['’](?:[sS]|m|re|ve|ll|d)(?!\p{L}))?|[+#]/gu;
const DOTTED = /(?<![\p{L}\d.])(?:(?:\p{Lu}\.)+\p{Lu}(?![\p{L}\d.])|(?:\p{Lu}\p{Ll}{0,2}\.){2,})/gu;

/** Words with their places; dotted short forms ("M.D.") are one word each, two that one word stands for share its place. */
export const wordTokens = keptLately((text: string): readonly WordToken[] => {
  const dotted = matchSpans(text, patternFor(text, DOTTED));
  const words = matchSpans(text, patternFor(text, TOKEN));
  if (dotted.length === 0) return words.flatMap((one) => folded(text, one));
  const free = words.filter(({ start }) => !dotted.some((one) => start >= one.start && start < one.end));
  return [...free, ...dotted].sort((a, b) => a.start - b.start).flatMap((one) => folded(text, one));
});

function folded(text: string, { start, end }: Span): WordToken | WordToken[] {
  const word = foldToken(text.slice(start, end).replaceAll('.', ''));
  if (!word.includes(' ')) return { folded: word, start, end };
  return word.split(' ').map((part) => ({ folded: part, start, end }));
}
