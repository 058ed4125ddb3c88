import './StatusMark.css';

/** How a criterion stands. */
export type Status = 'met' | 'partial' | 'missing' | 'unknown';

const WORDS: Readonly<Record<Status, string>> = {
  met: 'Met',
  partial: 'Partial',
  missing: 'Missing',
  unknown: 'Unknown',
};

/** A status by shape, colour and word; no one of them alone. */
export function StatusMark({ status, isWordHidden = false }: StatusMarkProps) {
  return (
    <span class={`status status-${status}`}>
      <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
        {shapeOf(status)}
      </svg>
      <span class={isWordHidden ? 'visually-hidden' : undefined}>{WORDS[status]}</span>
    </span>
  );
}

interface StatusMarkProps {
  readonly status: Status;
  /** Keeps the word for screen readers alone. */
  readonly isWordHidden?: boolean;
}

function shapeOf(status: Status) {
  if (status === 'met')
    return (
      <>
        <circle cx="8" cy="8" r="7" fill="currentColor" />
        <path d="m5 8.3 2 2L11 6" class="status-cut" />
      </>
    );
  if (status === 'partial')
    return (
      <>
        <circle cx="8" cy="8" r="6.2" class="status-line" />
        <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
      </>
    );
  if (status === 'missing') return <path d="m3.5 3.5 9 9m0-9-9 9" class="status-line status-cross" />;
  return (
    <>
      <circle cx="8" cy="8" r="6.2" class="status-line status-dashed" />
      <path d="M6.3 6.4a1.7 1.7 0 1 1 2.5 1.5c-.6.3-.8.6-.8 1.2M8 11.3v.1" class="status-line" />
    </>
  );
}
