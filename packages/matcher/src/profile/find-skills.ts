import type { SkillFact } from '../domain/expert-profile.js';
import type { Span } from '../domain/span.js';
import type { Outline, OutlineExperience } from '../ingest/outline.js';
import { skillMentions } from '../taxonomy/skill-mentions.js';
import { foldedWords } from './folded-words.js';
import { isDealerTitle, isOwnSkill } from './own-skill.js';

const SEPARATOR = /([,;|•·\n\t]+|\s{3,}|(?<=\w)\.\s+(?=[A-Z]))/u;
/** What the list is of: "Databases: …", in a column of its own before items with commas between. */
const LABEL = /^[\p{L}\s&/–-]{2,40}(?::\s*|\t(?=[^\t]*,))/u;
/** How well something is known, and not what. */
const LEVEL =
  /^(?:expert|advanced|upper|intermediate|beginner|basics?|proficient|fluent|novice|familiar|elementary|competent|skilled|excellent|good|working knowledge)(?: level)?$/i;
const FULL_STOP = /(?<=[\p{L}\d)]{2})\.$/u;
const MAX_SKILL_WORDS = 5;

/**
 * Skills: those that the taxonomy knows wherever the profile names them as the person's own, and each item of its
 * skill lists. Of several mentions the one that shows most counts: at work before elsewhere, a list last.
 */
export function findSkills(masked: string, outline: Outline): SkillFact[] {
  const known = (spans: readonly Span[], strength: SkillFact['strength']) =>
    spans.flatMap((span) => knownSkills(masked, span, strength));
  const isDealer = ({ title }: OutlineExperience) =>
    title !== undefined && isDealerTitle(masked.slice(title.start, title.end));
  const spansOf = (entries: readonly OutlineExperience[]) => entries.map(({ span }) => span);
  const facts = [
    ...known(spansOf(outline.experience.filter((entry) => !isDealer(entry))), 'shown'),
    ...known(toldSpans(outline), 'shown'),
    ...known([...outline.skills, ...spansOf(outline.experience.filter(isDealer))], 'listed'),
    ...outline.skills.flatMap((span) => listedSkills(masked, span)),
  ];
  const first = new Map<string, SkillFact>();
  for (const fact of facts) if (!first.has(fact.code)) first.set(fact.code, fact);
  return [...first.values()].sort((a, b) => a.span.start - b.span.start || (a.code < b.code ? -1 : 1));
}

/** Where a profile speaks of skills outside positions and lists. */
function toldSpans(outline: Outline): Span[] {
  return [
    ...outline.rest,
    ...outline.credentials,
    ...(outline.headline ? [outline.headline] : []),
    ...(outline.summary ? [outline.summary] : []),
    ...outline.education.map(({ span }) => span),
  ];
}

function knownSkills(masked: string, span: Span, strength: SkillFact['strength']): SkillFact[] {
  const text = masked.slice(span.start, span.end);
  return skillMentions(text)
    .filter((mention) => isOwnSkill(text, mention))
    .map(({ code, start, end }) => ({
      code,
      name: text.slice(start, end),
      strength,
      span: { start: span.start + start, end: span.start + end },
    }));
}

function listedSkills(masked: string, span: Span): SkillFact[] {
  const facts: SkillFact[] = [];
  let from = span.start + (LABEL.exec(masked.slice(span.start, span.end))?.[0].length ?? 0);
  for (const raw of masked.slice(from, span.end).split(SEPARATOR)) {
    const name = raw.trim().replace(FULL_STOP, '');
    const start = from + (raw.length - raw.trimStart().length);
    from += raw.length;
    if (isSkillName(name))
      facts.push({
        code: foldedWords(name),
        name,
        strength: 'listed',
        span: { start, end: start + name.length },
      });
  }
  return facts.filter(({ name }) => skillMentions(name).length === 0);
}

function isSkillName(name: string): boolean {
  if (LEVEL.test(name) || /^\([^()]*\)$/.test(name)) return false;
  return (
    /\p{L}/u.test(name) &&
    name.length >= 2 &&
    name.split(/\s+/).length <= MAX_SKILL_WORDS &&
    !/\uFFFC/.test(name)
  );
}
