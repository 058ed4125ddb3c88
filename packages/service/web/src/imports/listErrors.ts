import { answered, api } from '../api/client.js';
import type { PageQuery } from '../api/Page.js';

interface ErrorsWanted {
  /** With who people are. */
  readonly isRevealed: boolean;
  readonly page: PageQuery;
  readonly signal: AbortSignal;
}

/** A page of what an import could not store. */
export async function listErrors(importId: number, { isRevealed, page, signal }: ErrorsWanted) {
  const query = { ...page, ...(isRevealed && { reveal: 'identity' as const }) };
  const errors = await answered(
    api.GET('/v1/imports/{importId}/errors', { params: { path: { importId }, query }, signal }),
  );
  if (typeof errors === 'string') throw new TypeError('the errors came as CSV, which nobody asked for');
  return errors;
}
