import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import type { Requirement } from './requirement.js';

const OR_EQUIVALENT =
  /\bor (?:an? )?(?:equivalent|similar|comparable|related|the like|better|other\b)|\bor something (?:similar|like)/i;

/**
 * Whether something that is not understood would do as well: "Trados or equivalent", "constitutional law or tribal
 * sentencing". What is understood is a wish then.
 */
export function isOpenAlternative(requirement: Requirement): boolean {
  const { kind, words } = requirement;
  if (kind === 'credential' || kind === 'skill' || kind === 'specialty') {
    if (OR_EQUIVALENT.test(words)) return true;
  }
  if (kind !== 'skill' && kind !== 'specialty') return false;
  const mentions = kind === 'skill' ? skillMentions(words) : SPECIALTIES.find(words, { abbreviations: true });
  return mentions.some(
    ({ code, start, end }) =>
      requirement.codes.includes(code) &&
      requirement.codes.length === 1 &&
      (/^,?\s+or\s+\p{L}/u.test(words.slice(end)) || /\p{L}\s+or\s+$/u.test(words.slice(0, start))),
  );
}
