import './StackedBar.css';

/** A piece of a bar. */
interface BarPart {
  readonly id: string;
  /** What it is of, as a person reads it. */
  readonly label: string;
  /** In the unit of the whole. */
  readonly amount: number;
  /** The colour: `share-…` of the tokens, or a status. */
  readonly colour: string;
}

interface StackedBarProps {
  readonly parts: readonly BarPart[];
  /** What a full bar stands for. */
  readonly whole: number;
  readonly label: string;
}

/** Parts of a whole beside each other; the parts that are missing stay empty. */
export function StackedBar({ parts, whole, label }: StackedBarProps) {
  let start = 0;
  const placed = parts.map((part) => {
    const x = start;
    start += part.amount;
    return { ...part, x };
  });
  return (
    <svg
      class="stacked-bar"
      viewBox={`0 0 ${whole} 1`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {placed.map(({ id, label: of, amount, colour, x }) => (
        <rect key={id} class={`bar-${colour}`} x={x} y="0" width={Math.max(0, amount)} height="1">
          <title>{of}</title>
        </rect>
      ))}
    </svg>
  );
}
