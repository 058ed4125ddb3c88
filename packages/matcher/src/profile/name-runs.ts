import type { Span } from '../domain/span.js';
import { isLetterOrDigit, wordPlaces } from './word-places.js';

/** What may stand between two words of a name: spaces, commas, an initial. */
const BETWEEN = /[\s,]+(?:\p{L}\.\s*)?/uy;

/**
 * Runs of two or more of a name's words, in any order and case, initials between them included.
 * @param telling those of the words of which a run must hold one
 */
export function nameRuns(text: string, words: readonly string[], telling: readonly string[]): Span[] {
  const lower = inLowerCase(text);
  const folded = [...new Set(words.map((word) => inLowerCase(word.replace(/\.$/, ''))))].filter(Boolean);
  const lengths = lengthsByPlace(lower, folded);
  const tells = telling.map(inLowerCase);
  const spans: Span[] = [];
  let from = 0;
  for (const start of [...lengths.keys()].sort((a, b) => a - b)) {
    const end = start < from ? undefined : endOfRun(text, lengths, start);
    if (end === undefined) continue;
    const run = lower.slice(start, end);
    if (tells.some((word) => run.includes(word))) spans.push({ start, end });
    from = end;
  }
  return spans;
}

/** Lower case of the same length, so that offsets stay true. */
function inLowerCase(text: string): string {
  const lower = text.toLowerCase();
  if (lower.length === text.length) return lower;
  return Array.from(text, (one) => {
    const small = one.toLowerCase();
    return small.length === one.length ? small : one;
  }).join('');
}

/** Where one of the words stands, and the length of the longest there. */
function lengthsByPlace(text: string, words: readonly string[]): Map<number, number> {
  const byLength = [...words].sort((a, b) => a.length - b.length);
  return new Map(byLength.flatMap((word) => wordPlaces(text, word).map((at) => [at, word.length] as const)));
}

/** The end of the run that starts at a word; nothing where it has no second word. */
function endOfRun(text: string, lengths: ReadonlyMap<number, number>, start: number): number | undefined {
  let end: number | undefined;
  let at = start;
  for (;;) {
    const word = at + (lengths.get(at) ?? 0);
    const dotted = text.charAt(word) === '.' ? word + 1 : word;
    if (at !== start) end = isLetterOrDigit(text, dotted) ? word : dotted;
    const next = nextWord(text, lengths, dotted);
    if (next === undefined) return end;
    at = next;
  }
}

/** Where the next word of a name stands behind an offset: right after spaces, commas and at most one initial. */
function nextWord(text: string, lengths: ReadonlyMap<number, number>, from: number): number | undefined {
  BETWEEN.lastIndex = from;
  const [between] = BETWEEN.exec(text) ?? [];
  if (between === undefined) return undefined;
  const blank = from + (/^[\s,]+/.exec(between)?.[0].length ?? 0);
  return [from + between.length, blank].find((at) => lengths.has(at));
}
