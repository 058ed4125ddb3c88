import { hasTitleNoun } from '../profile/title-words.js';
import { namedProfessions } from './named-professions.js';

const OR_BEHIND = /^\s*(?:,?\s*or|\/)\s+(?:an?\s+)?([\p{L}-]+(?:\s+[\p{L}-]+){0,2})/iu;
const OR_BEFORE = /([\p{L}-]+)\s*(?:,?\s+or|\/)\s+(?:an?\s+)?(?:[\p{L}-]+\s+)?$/iu;

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

function isOtherRole(words: string): boolean {
  return hasTitleNoun(words) && namedProfessions(words).length === 0;
}
