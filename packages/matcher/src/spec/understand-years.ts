import { isOfOthers } from '../profile/of-others.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { SPECIALTIES } from '../taxonomy/specialties.js';
import type { Requirement } from './requirement.js';

const NUMBERS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];
const YEARS = new RegExp(
  `\\b(\\d{1,2}|${NUMBERS.join('|')})(?:\\s*(?:-|–|to)\\s*\\d{1,2})?\\s*(?:\\+|or more|plus)?\\s*(?:years?|yrs?)\\b(?![- ]old)`,
  'iu',
);

/**
 * Years of work that a statement asks for: in the fields or skills named beside the figure ("6 years of Python"), else
 * in the fields, at last the skills, that the whole statement names.
 */
export function yearsIn(text: string): Requirement[] {
  const match = YEARS.exec(text);
  if (match?.[1] === undefined) return [];
  const minYears = Number(match[1]) || NUMBERS.indexOf(match[1].toLowerCase()) + 1;
  const beside = workIn(clauseAt(text, match.index));
  const { codes, skills } = isNamed(beside) ? beside : workIn(text);
  return [
    {
      kind: 'experience',
      minYears,
      codes,
      ...(codes.length === 0 && skills.length > 0 && { skills }),
      words: text,
    },
  ];
}

interface Work {
  readonly codes: readonly string[];
  readonly skills: readonly string[];
}

function isNamed({ codes, skills }: Work): boolean {
  return codes.length + skills.length > 0;
}

function workIn(words: string): Work {
  const fields = SPECIALTIES.find(words, { abbreviations: true });
  const skills = skillMentions(words).filter(({ start }) => !isOfOthers(words.slice(0, start)));
  return { codes: codesOf(fields), skills: codesOf(skills) };
}

function codesOf(mentions: readonly { readonly code: string }[]): string[] {
  return [...new Set(mentions.map(({ code }) => code))];
}

/** The part of a statement between commas and brackets in which a place lies. */
function clauseAt(text: string, at: number): string {
  const start = Math.max(...[...',;(:.'].map((mark) => text.lastIndexOf(mark, at))) + 1;
  const end = text.slice(at).search(/[,;().:]/);
  return text.slice(start, end === -1 ? text.length : at + end);
}
