import type { Expert } from '../domain/expert.js';

/**
 * Whether a record read at the place of an earlier one is still about the same person.
 * @param loose whether a record that states neither name nor e-mail is taken for the one it replaces
 */
export function isSamePerson(
  { identity: before }: Expert,
  { identity: after }: Expert,
  loose: boolean,
): boolean {
  if (before.emails.some((email) => after.emails.includes(email))) return true;
  if (before.name === undefined || after.name === undefined) return loose;
  return before.name.toLowerCase() === after.name.toLowerCase();
}
