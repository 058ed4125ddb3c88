import type { ComponentChildren } from 'preact';
import type { Query } from '../api/useQuery.js';
import { ErrorState } from './ErrorState.js';
import { Skeleton } from './Skeleton.js';

interface QueryViewProps<Data> {
  readonly query: Query<Data>;
  /** What is waited for: "experts". */
  readonly of: string;
  readonly children: (data: Data) => ComponentChildren;
}

/** An answer of the service, or that it is waited for, or why it did not come. */
export function QueryView<Data>({ query, of, children }: QueryViewProps<Data>) {
  const { data, problem, reload } = query;
  if (problem !== undefined) return <ErrorState problem={problem} onRetry={reload} />;
  if (data === undefined) return <Skeleton of={of} />;
  return <>{children(data)}</>;
}
