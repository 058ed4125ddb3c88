const LONGEST_GAP = 500;
const LONGER_GAP = new RegExp(`(?<!\\s)\\s{${LONGEST_GAP + 1},}`, 'g');

/**
 * Text in which no more than 500 blanks and line ends follow each other: no honest text has more, and whoever looks for
 * what comes before or behind a gap tries each of its places.
 */
export function shortGaps(text: string): string {
  return text.length <= LONGEST_GAP ? text : text.replace(LONGER_GAP, (gap) => gap.slice(0, LONGEST_GAP));
}
