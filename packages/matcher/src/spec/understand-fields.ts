import type { Span } from '../domain/span.js';
import { isNegated } from '../profile/negation.js';
import type { Mention } from '../taxonomy/concept.js';
import { credentialsNamedIn } from '../taxonomy/credential-letters.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import { titleMentions } from '../taxonomy/title-mentions.js';
import { alternatives } from './alternatives.js';
import { namedProfessions } from './named-professions.js';
import type { Requirement } from './requirement.js';

/**
 * Fields of work and skills, those joined by "or" or "/" as one requirement; what is both is a field of work.
 * @param taken characters that say something else: a field of study, alternatives of professions
 * @param isTitle whether the text is a title, where more words name a field
 */
export function fieldsIn(text: string, taken: readonly Span[], isTitle: boolean): Requirement[] {
  const named = namedProfessions(text);
  const either = new Set(named.map(({ code }) => code)).size > 1 ? named : [];
  const professions = [...taken, ...either, ...credentialsNamedIn(text, { abbreviations: true })];
  const mentions = isTitle ? titleMentions(text) : SPECIALTIES.find(text, { abbreviations: true });
  const fields = asked(text, mentions, professions);
  const skills = asked(text, skillMentions(text), [...professions, ...fields]);
  return [
    ...alternativeCodes(text, fields).map(
      (codes): Requirement => ({ kind: 'specialty', codes, words: text }),
    ),
    ...alternativeCodes(text, skills).map((codes): Requirement => ({ kind: 'skill', codes, words: text })),
  ];
}

/** "Teaches nurse aides": whom the person sought deals with. */
const OF_TAUGHT = /\b(?:teach(?:es|ing)?|trains?|supervises?|manages?|recruits?) (?:[\w-]+ ){0,2}$/i;

/** Mentions that are not taken back and do not stand within others: "physician or nurse" asks for neither field. */
function asked(text: string, mentions: readonly Mention[], taken: readonly Span[]): Mention[] {
  return mentions.filter(
    ({ start, end }) =>
      !isNegated(text.slice(0, start)) &&
      !OF_TAUGHT.test(text.slice(0, start)) &&
      !taken.some((one) => one.start <= start && end <= one.end),
  );
}

function alternativeCodes(text: string, mentions: readonly Mention[]): string[][] {
  return alternatives(text, mentions).map((group) => [...new Set(group.map(({ code }) => code))]);
}
