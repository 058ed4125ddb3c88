import type { Identity } from '../domain/identity.js';
import { newestStated } from './newest-stated.js';

/** Who several records, newest first, say that a person is: the newest name and address, every way to reach them. */
export function composeIdentity(newestFirst: readonly Identity[]): Identity {
  const { withheld: _, ...single } = newestStated(newestFirst);
  const every = (listOf: (identity: Identity) => readonly string[]) => [
    ...new Set(newestFirst.flatMap(listOf)),
  ];
  const registrations = every((identity) => identity.registrations ?? []);
  return {
    ...single,
    ...(registrations.length > 0 && { registrations }),
    emails: every(({ emails }) => emails),
    phones: every(({ phones }) => phones),
    links: every(({ links }) => links),
  };
}
