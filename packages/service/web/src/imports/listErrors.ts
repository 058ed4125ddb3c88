import { answered, api } from '../api/client.js';

interface ErrorsWanted {
  /** With who people are. */
  readonly isRevealed: boolean;
  readonly cursor?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A page of what an import could not store. */
export async function listErrors(importId: number, { isRevealed, cursor, signal }: ErrorsWanted) {
  const page = await answered(
    api.GET('/v1/imports/{importId}/errors', {
      params: {
        path: { importId },
        query: {
          limit: 50,
          ...(cursor !== undefined && { cursor }),
          ...(isRevealed && { reveal: 'identity' as const }),
        },
      },
      ...(signal && { signal }),
    }),
  );
  if (typeof page === 'string') throw new TypeError('the errors came as CSV, which nobody asked for');
  return page;
}
