import './Skeleton.css';

interface SkeletonProps {
  /** What is waited for: "experts". */
  readonly of: string;
  /** Lines to draw; default 4. */
  readonly lines?: number;
}

/** Where something is on its way; seen only when it takes more than 150 ms. */
export function Skeleton({ of, lines = 4 }: SkeletonProps) {
  return (
    <div class="skeleton" role="status">
      <span class="visually-hidden">Loading {of}</span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} class="skeleton-line" />
      ))}
    </div>
  );
}
