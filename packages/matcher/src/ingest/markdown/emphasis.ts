/** A run of marks that may begin or end emphasis. */
export interface Delimiter {
  readonly mark: string;
  readonly canOpen: boolean;
  readonly canClose: boolean;
  /** How many of its marks stand in no pair. */
  left: number;
}

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/**
 * What a run of `*`, `_` or `~` may do by the characters beside it: one that follows a letter or digit opens nothing,
 * one that follows white space closes nothing, and an underscore closes no word that goes on.
 */
export function delimiterOf(run: string, before: string, after: string): Delimiter {
  const mark = run.charAt(0);
  const isWithinWord = LETTER_OR_DIGIT.test(before) && LETTER_OR_DIGIT.test(after);
  return {
    mark,
    canOpen: !/^\s?$/.test(after) && !LETTER_OR_DIGIT.test(before),
    canClose: !/^\s?$/.test(before) && !(mark === '_' && isWithinWord),
    left: run.length,
  };
}

/** The pieces in a row, without the marks that stand in pairs; marks without a partner stay as they are. */
export function withoutPairs(pieces: readonly (string | Delimiter)[]): string {
  const opened = new Map<string, Delimiter[]>();
  for (const piece of pieces) if (typeof piece !== 'string') pair(piece, opened);
  return pieces.map((piece) => (typeof piece === 'string' ? piece : piece.mark.repeat(piece.left))).join('');
}

function pair(run: Delimiter, opened: Map<string, Delimiter[]>): void {
  const openers = opened.get(run.mark) ?? [];
  opened.set(run.mark, openers);
  for (let last = openers.at(-1); run.canClose && run.left > 0 && last !== undefined; last = openers.at(-1)) {
    const paired = Math.min(last.left, run.left);
    last.left -= paired;
    run.left -= paired;
    if (last.left === 0) openers.pop();
  }
  if (run.canOpen && run.left > 0) openers.push(run);
}
