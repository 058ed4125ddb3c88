import { effect, signal } from '@preact/signals';
import { answered, api } from './client.js';
import { plainName } from './plainName.js';
import { pseudonymOf } from './pseudonymOf.js';
import type { Schemas } from './Schemas.js';
import { session } from './session.js';

/** Who experts are, of those whom somebody asked to see in this session since the page was opened, by id. */
export const identities = signal<ReadonlyMap<string, Schemas['Identity']>>(new Map());
effect(() => {
  if (!session.value) identities.value = new Map();
});

/** Asks who an expert is; the service notes it. @throws ApiProblem */
export async function reveal(expertId: string): Promise<void> {
  const asker = session.value;
  const { identity } = await answered(
    api.GET('/v1/experts/{expertId}', {
      params: { path: { expertId }, query: { reveal: 'identity' } },
    }),
  );
  if (identity !== undefined && session.value === asker)
    identities.value = new Map([...identities.value, [expertId, identity]]);
}

/** What an expert is called: by name once it was asked for, else by a pseudonym. */
export function calledName(expertId: string): string {
  const name = identities.value.get(expertId)?.name;
  return name === undefined ? pseudonymOf(expertId) : plainName(name);
}
