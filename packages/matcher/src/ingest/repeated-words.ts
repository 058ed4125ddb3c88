import type { Span } from '../domain/span.js';

const MAX_WORDS = 4;
const MIN_TIMES = 4;

interface Word extends Span {
  readonly folded: string;
}

/**
 * Stretches in which the same one to four words stand at least four times in a row, each without its first time:
 * "wound care wound care wound care wound care" gives the last three.
 */
export function repeatedWords(text: string): Span[] {
  const words = [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(
    ({ index, 0: word }): Word => ({ start: index, end: index + word.length, folded: word.toLowerCase() }),
  );
  const spans: Span[] = [];
  let at = 0;
  while (at < words.length) {
    const size = Array.from({ length: MAX_WORDS }, (_, k) => k + 1).find(
      (n) => times(words, at, n) >= MIN_TIMES,
    );
    const [again, last] = [
      words[at + (size ?? 0)],
      words[at + (size ?? 0) * times(words, at, size ?? 1) - 1],
    ];
    if (size === undefined || again === undefined || last === undefined) {
      at += 1;
      continue;
    }
    spans.push({ start: again.start, end: last.end });
    at += size * times(words, at, size);
  }
  return spans;
}

/** How often the `size` words at a place stand there in a row. */
function times(words: readonly Word[], at: number, size: number): number {
  let same = 0;
  while (
    words[at + same + size] !== undefined &&
    words[at + same]?.folded === words[at + same + size]?.folded
  ) {
    same += 1;
  }
  return Math.floor(same / size) + 1;
}
