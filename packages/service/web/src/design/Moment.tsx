interface MomentProps {
  /** ISO 8601. */
  readonly at: string;
  /** To the second; default false: to the minute. */
  readonly isExact?: boolean;
}

/** A time as a person reads it, where the reader is. */
export function Moment({ at, isExact = false }: MomentProps) {
  const timeStyle = isExact ? 'medium' : 'short';
  return <time dateTime={at}>{new Date(at).toLocaleString('en', { dateStyle: 'medium', timeStyle })}</time>;
}
