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

/** An answer of the service, or that it is waited for, or why it did not come; what was answered before stays. */
export function QueryView<Data>({ query, of, children }: QueryViewProps<Data>) {
  const { data, problem, reload } = query;
  return (
    <>
      {problem && <ErrorState problem={problem} onRetry={reload} />}
      {data === undefined ? !problem && <Skeleton of={of} /> : children(data)}
    </>
  );
}
