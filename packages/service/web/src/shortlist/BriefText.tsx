import type { Criterion } from '../api/criterionLabel.js';

interface BriefTextProps {
  readonly text: string;
  readonly criteria: readonly Criterion[];
  /** The requirement whose words stand out. */
  readonly pointedAt: string | undefined;
}

/** A brief as it was written, with the words marked that requirements were understood from. */
export function BriefText({ text, criteria, pointedAt }: BriefTextProps) {
  const pointed = criteria.find(({ id }) => id === pointedAt);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be within reach of the keyboard.
    <section class="brief-text" aria-label="Its words" tabIndex={0}>
      {piecesOf(text, criteria).map(({ start, words, isUnderstood }) => (
        <span key={start} class={classOf(isUnderstood, pointed !== undefined && has(pointed.words, words))}>
          {words}
        </span>
      ))}
    </section>
  );
}

function classOf(isUnderstood: boolean, isPointedAt: boolean): string | undefined {
  if (isPointedAt) return 'words-pointed';
  return isUnderstood ? 'words-understood' : undefined;
}

interface Piece {
  readonly start: number;
  readonly words: string;
  readonly isUnderstood: boolean;
}

/** The text cut where words of requirements begin and end. */
function piecesOf(text: string, criteria: readonly Criterion[]): readonly Piece[] {
  const spans = criteria.flatMap(({ words }) => {
    const start = words === '' ? -1 : text.indexOf(words);
    return start === -1 ? [] : [{ start, end: start + words.length }];
  });
  const cuts = [...new Set([0, text.length, ...spans.flatMap(({ start, end }) => [start, end])])];
  const places = cuts.toSorted((a, b) => a - b);
  return places.slice(0, -1).map((start, index) => {
    const end = places[index + 1] ?? text.length;
    const isUnderstood = spans.some((span) => span.start <= start && span.end >= end);
    return { start, words: text.slice(start, end), isUnderstood };
  });
}

function has(words: string, piece: string): boolean {
  return piece.trim() !== '' && words.includes(piece);
}
