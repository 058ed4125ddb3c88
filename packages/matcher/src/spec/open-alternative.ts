import type { Mention } from '../taxonomy/concept.js';
import { CREDENTIALS } from '../taxonomy/credentials.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import type { Requirement } from './requirement.js';

/** Behind a mention, or behind further items of its list: "RN, MD or similar". */
const OR_EQUIVALENT =
  /^(?:\s*(?:,|\/|or)\s*[\p{L}\d+#.'’-]+){0,4}\)?\s*,?\s*or (?:an? )?(?:equivalents?|similar|comparable|related|the like|better|others?|something (?:similar|like))\b/iu;
const OR_BEHIND = /^,?\s+or\s+\p{L}/u;
const OR_BEFORE = /\p{L}\s+or\s+$/u;

/**
 * Whether something that is not understood would do as well: "Trados or equivalent", "constitutional law or tribal
 * sentencing". What is understood is a wish then.
 */
export function isOpenAlternative(requirement: Requirement): boolean {
  const { kind, words } = requirement;
  if (kind !== 'credential' && kind !== 'skill' && kind !== 'specialty') return false;
  const mentions = mentionsOf(kind, words).filter(({ code }) => requirement.codes.includes(code));
  if (mentions.some(({ end }) => OR_EQUIVALENT.test(words.slice(end)))) return true;
  if (kind === 'credential' || requirement.codes.length > 1) return false;
  return mentions.some(
    ({ start, end }) => OR_BEHIND.test(words.slice(end)) || OR_BEFORE.test(words.slice(0, start)),
  );
}

function mentionsOf(kind: 'credential' | 'skill' | 'specialty', words: string): readonly Mention[] {
  if (kind === 'skill') return skillMentions(words);
  return (kind === 'credential' ? CREDENTIALS : SPECIALTIES).find(words, { abbreviations: true });
}
