import { isPractitionerTitle } from '../profile/role.js';
import { hasTitleNoun } from '../profile/title-words.js';
import { licenceOfField } from '../taxonomy/licence-of-field.js';
import { namedProfessions } from './named-professions.js';

const OR_BEHIND = /^\s*(?:,?\s*or|\/)\s+(?:an?\s+)?([\p{L}-]+(?:\s+[\p{L}-]+){0,2})/iu;
const OR_BEFORE = /((?:[\p{L}-]+\s+)?[\p{L}-]+)\s*(?:,?\s+or|\/)\s+(?:an?\s+)?(?:[\p{L}-]+\s+)?$/iu;

/**
 * Whether a statement takes a licensed profession or another role ("Attorney or paralegal", "law professor or lawyer"),
 * so that membership of the profession is no condition.
 */
export function takesEitherRole(text: string): boolean {
  return namedProfessions(text).some(({ start, end }) => {
    const behind = OR_BEHIND.exec(text.slice(end))?.[1] ?? '';
    const before = OR_BEFORE.exec(text.slice(0, start))?.[1] ?? '';
    return isOtherRole(behind) || isOtherRole(before);
  });
}

/** A role that takes another licence or none: a paralegal, a patent agent; not "public defender", which is a lawyer's. */
function isOtherRole(words: string): boolean {
  if (!hasTitleNoun(words) || namedProfessions(words).length > 0) return false;
  if (/\bagents?\b/i.test(words)) return true;
  return !isPractitionerTitle(words) || licenceOfField(words) === undefined;
}
