import type { SkillFact } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';
import type { Outline } from '../ingest/outline.js';
import { neutralWords } from '../taxonomy/neutral-word.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';

const SEPARATOR = /[,;|•·\n\t]+|\s{3,}|(?<=\w)\.\s+(?=[A-Z])/u;
const LABEL = /^[\p{L}\s&/]{2,30}:\s*/u;
const MAX_SKILL_WORDS = 5;

/** Skills: those that the taxonomy knows wherever the profile names them, and each item of its skill lists. */
export function findSkills(masked: string, outline: Outline): SkillFact[] {
  const known = professionalSpans(outline).flatMap((span) => knownSkills(masked, span));
  const listed = outline.skills.flatMap((span) => listedSkills(masked, span));
  const first = new Map<string, SkillFact>();
  for (const fact of [...known, ...listed]) if (!first.has(fact.code)) first.set(fact.code, fact);
  return [...first.values()].sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1));
}

/** The code of a skill that the taxonomy does not know: its words, lower case, joined by hyphens. */
export function foldedSkill(name: string): string {
  return neutralWords(name)
    .toLowerCase()
    .replace(/[^\p{L}\d+#.]+/gu, '-')
    .replace(/^-|[-.]$/g, '');
}

function professionalSpans(outline: Outline): Span[] {
  return [
    ...outline.skills,
    ...(outline.headline ? [outline.headline] : []),
    ...(outline.summary ? [outline.summary] : []),
    ...outline.experience.map(({ span }) => span),
    ...outline.credentials,
    ...outline.education.map(({ span }) => span),
    ...outline.rest,
  ];
}

function knownSkills(masked: string, span: Span): SkillFact[] {
  const text = masked.slice(span.start, span.end);
  return skillMentions(text).map(({ code, start, end }) => ({
    code,
    name: text.slice(start, end),
    span: { start: span.start + start, end: span.start + end },
  }));
}

function listedSkills(masked: string, span: Span): SkillFact[] {
  const facts: SkillFact[] = [];
  let from = span.start + (LABEL.exec(masked.slice(span.start, span.end))?.[0].length ?? 0);
  for (const raw of masked.slice(from, span.end).split(new RegExp(`(${SEPARATOR.source})`, 'u'))) {
    const name = raw.trim();
    const start = from + (raw.length - raw.trimStart().length);
    from += raw.length;
    if (isSkillName(name))
      facts.push({ code: foldedSkill(name), name, span: { start, end: start + name.length } });
  }
  return facts.filter(({ name }) => skillMentions(name).length === 0);
}

function isSkillName(name: string): boolean {
  return (
    /\p{L}/u.test(name) &&
    name.length >= 2 &&
    name.split(/\s+/).length <= MAX_SKILL_WORDS &&
    !/\uFFFC/.test(name)
  );
}
