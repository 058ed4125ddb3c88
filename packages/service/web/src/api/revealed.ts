import { signal } from '@preact/signals';
import { answered, api } from './client.js';
import type { Schemas } from './Schemas.js';

/** Who experts are, by id: those alone whom somebody asked for in this page, until it is left or reloaded. */
export const revealed = signal<ReadonlyMap<string, Schemas['Identity']>>(new Map());

/**
 * Asks who an expert is; the audit keeps that it was asked.
 * @throws ApiProblem
 */
export async function reveal(expertId: string): Promise<void> {
  const params = { path: { expertId }, query: { reveal: 'identity' } } as const;
  const { identity } = await answered(api.GET('/v1/experts/{expertId}', { params }));
  if (identity !== undefined) revealed.value = new Map(revealed.value).set(expertId, identity);
}

/** Knows no longer who anybody is. */
export function forgetRevealed(): void {
  revealed.value = new Map();
}
